const WEEKDAYS: ReadonlySet<string> = new Set([
	'monday',
	'tuesday',
	'wednesday',
	'thursday',
	'friday',
	'saturday',
	'sunday',
]);

const MONTHS: ReadonlySet<string> = new Set([
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december',
]);

/** Whether a word in lower case is the name of a day of the week. */
export const isWeekday = (word: string): boolean => WEEKDAYS.has(word);

/** Whether a word in lower case is the name of a month. */
export const isMonth = (word: string): boolean => MONTHS.has(word);

/** Whether a word in lower case is the name of a day or a month: these say when, and their capitals name nobody. */
export const isDayOrMonth = (word: string): boolean => isWeekday(word) || isMonth(word);

/** Whether a word in lower case is one for a day: "sunday", "today", "birthday". */
export const isDay = (word: string): boolean => word.endsWith('day');

/** Whether the head of a phrase, in lower case, says when and not what: "friday", "week", "march". */
export const isTime = (word: string): boolean =>
	isDay(word) || isMonth(word) || /^(week|month|year|hour|time)$/.test(word);
