/** A regular expression as it stands in a source file. */
export interface RegexLiteral {
	readonly source: string;
	readonly flags: string;
	/** Counted from 1. */
	readonly line: number;
}

/** After one of these, a slash begins a regular expression; after anything else it divides, or closes a JSX tag. */
const BEFORE_LITERAL = /(^|[([{,;:=!&|?+>]|\b(return|typeof|case|of|in))$/;

/**
 * Find the regular expressions of a TypeScript file as Biome writes it: strings, comments and what templates say are
 * passed over, the expressions inside templates are not.
 */
export function findRegexLiterals(code: string): RegexLiteral[] {
	const found: RegexLiteral[] = [];
	let at = 0;
	/** What stands before the place at hand on its line or the lines before, without white space. */
	let before = '';
	/** For each template that is open: how many braces are open inside its expression. */
	const templates: number[] = [];
	const skipTo = (end: RegExp) => {
		end.lastIndex = at;
		at = end.exec(code) ? end.lastIndex : code.length;
	};
	const skipTemplate = () => {
		skipTo(/(?:\\[\s\S]|(?!\$\{)[^`\\])*(?:`|\$\{)/y);
		if (code[at - 1] === '{') templates.push(0);
		before = code[at - 1] === '{' ? '{' : '`';
	};
	while (at < code.length) {
		const char = code[at]!;
		if (/\s/.test(char)) at++;
		else if (code.startsWith('//', at)) skipTo(/[^\n]*/y);
		else if (code.startsWith('/*', at)) skipTo(/\/\*[\s\S]*?\*\//y);
		else if (char === "'" || char === '"') {
			skipTo(char === "'" ? /'(?:\\[\s\S]|[^'\\\n])*'?/y : /"(?:\\[\s\S]|[^"\\\n])*"?/y);
			before = char;
		} else if (char === '`') {
			at++;
			skipTemplate();
		} else if (char === '/' && BEFORE_LITERAL.test(before)) {
			const literal = /\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([a-z]*)/y;
			literal.lastIndex = at;
			const match = literal.exec(code);
			if (!match) throw new Error(`No regular expression could be read here: ${code.slice(at, at + 40)}`);
			found.push({ source: match[1]!, flags: match[2]!, line: code.slice(0, at).split('\n').length });
			at = literal.lastIndex;
			before = '/';
		} else {
			at++;
			// "x! / 2": behind a value the mark says that it is not null.
			if (char === '!' && /[\w)\]]$/.test(before)) continue;
			before = `${/\w/.test(char) && !/\s/.test(code[at - 2] ?? ' ') ? before.slice(-8) : ''}${char}`;
			if (templates.length === 0) continue;
			if (char === '{') templates[templates.length - 1]!++;
			else if (char === '}' && templates[templates.length - 1]!-- === 0) {
				templates.pop();
				skipTemplate();
			}
		}
	}
	return found;
}
