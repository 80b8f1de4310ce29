import { expect, test } from 'vitest';
import { isDay, isDayOrMonth, isTime } from '../../../lib/core/text/calendar';

test.each([
	{ word: 'monday', is: { dayOrMonth: true, day: true, time: true } },
	{ word: 'march', is: { dayOrMonth: true, day: false, time: true } },
	{ word: 'holiday', is: { dayOrMonth: false, day: true, time: true } },
	{ word: 'week', is: { dayOrMonth: false, day: false, time: true } },
	{ word: 'harbor', is: { dayOrMonth: false, day: false, time: false } },
])('a calendar knows what "$word" is', ({ word, is }) =>
	expect({ dayOrMonth: isDayOrMonth(word), day: isDay(word), time: isTime(word) }).toEqual(is),
);
