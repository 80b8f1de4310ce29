/** A key as settings write it: modifiers in the order Ctrl, Alt, Shift, Meta, then the key, joined by "+". */
export type Key = string;

/** What the keys do here; each is written as {@link Key}. */
export interface PageKeys {
	readonly next: Key;
	readonly previous: Key;
	readonly open: Key;
	readonly close: Key;
	readonly show: Key;
}

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

/** Whether a press is of a key, with exactly its modifiers. */
export function isPress(press: Press, key: Key): boolean {
	const parts = key.split('+');
	const name = parts.pop()!;
	return (
		nameOf(press) === name &&
		press.ctrlKey === parts.includes('Ctrl') &&
		press.altKey === parts.includes('Alt') &&
		press.shiftKey === parts.includes('Shift') &&
		press.metaKey === parts.includes('Meta')
	);
}

/** Whether letting go of this key or modifier lets go of a combination. */
export function isRelease(press: Press, key: Key): boolean {
	const held = { Control: 'Ctrl', Alt: 'Alt', Shift: 'Shift', Meta: 'Meta' }[press.key];
	return key.split('+').includes(held ?? nameOf(press));
}

/**
 * The letter the layout gives; where Alt or another script makes it something else, the letter that stands at that
 * place on a US keyboard.
 */
function nameOf({ key, code }: Press): string {
	if (/^[a-z0-9]$/i.test(key)) return key.toUpperCase();
	return /^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? key;
}

/** Whether an event comes from where the reader types; in an open shadow root too. */
export function isTyping(event: Event): boolean {
	const target = event.composedPath()[0];
	if (!(target instanceof HTMLElement)) return false;
	return (
		target.isContentEditable ||
		/^(input|textarea|select)$/.test(target.localName) ||
		/^(textbox|searchbox|combobox)$/.test(target.getAttribute('role') ?? '')
	);
}
