import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { analyse } from '../lib/core/analyse';
import { loadTables } from '../lib/data/tables';

/** One line of input as the contract has it. */
interface Request {
	readonly id: string;
	readonly text: string;
}

/**
 * Answer each JSON line of `input` with one on standard output, in input order; a bad line gets a sentence on standard
 * error and makes the exit status 1. Lines are answered as they come, so memory does not grow with their number.
 */
export async function annotateLines(input: NodeJS.ReadableStream): Promise<void> {
	const tables = loadTables();
	let number = 0;
	const showProgress = process.stderr.isTTY && !process.stdout.isTTY;
	for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
		number++;
		if (line.trim() === '') continue;
		const request = parseRequest(line);
		if (typeof request === 'string') {
			console.error(`line ${number}: ${request}`);
			process.exitCode = 1;
			continue;
		}
		const answer = `${JSON.stringify({ id: request.id, ...analyse(request.text, tables) })}\n`;
		if (!process.stdout.write(answer)) await once(process.stdout, 'drain');
		if (showProgress && number % 20 === 0) process.stderr.write(`\r${number} texts`);
	}
	if (showProgress) process.stderr.write(`\r${number} texts\n`);
}

/** The request of a line, or what is wrong with it. */
function parseRequest(line: string): Request | string {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		return 'this is no JSON; write one object a line, {"id": "…", "text": "…"}';
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return 'this is no object; write {"id": "…", "text": "…"}';
	const { id, text } = value as Record<string, unknown>;
	if (typeof id !== 'string') return 'it has no "id"; add one, a string';
	if (typeof text !== 'string') return 'it has no "text"; add one, a string (an empty one is fine)';
	return { id, text };
}
