import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, join, normalize } from 'node:path';

/** A web page on its way to the browser: its own HTML and, for a saved page, the folder of files saved with it. */
export interface LocalPage {
	readonly html: string;
	/** Folder `NAME_files` beside a saved page, null where there is none. */
	readonly filesFolder: string | null;
	/** Headers the page is sent with, beside its type. */
	readonly headers?: Readonly<Record<string, string>>;
}

const TYPES: Record<string, string> = {
	'.css': 'text/css',
	'.gif': 'image/gif',
	'.jpg': 'image/jpeg',
	'.jpeg': 'image/jpeg',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.webp': 'image/webp',
};

/**
 * Read a saved page or a plain text as a page.
 *
 * @throws Error with a sentence for the reader where the file cannot be read as one.
 */
export function readPage(path: string): LocalPage {
	const extension = extname(path).toLowerCase();
	if (!existsSync(path)) throw new Error(`${path}: there is no such file.`);
	if (!['.html', '.htm', '.txt'].includes(extension))
		throw new Error(`${path}: only .html and .txt files and web addresses can be opened.`);
	const content = readFileSync(path, 'utf8');
	if (content.trim() === '') throw new Error(`${path}: the file is empty, so there is nothing to read.`);
	if (extension === '.txt') return { html: articlePage(basename(path, extension), content), filesFolder: null };
	const filesFolder = join(dirname(path), `${basename(path, extname(path))}_files`);
	return { html: content, filesFolder: existsSync(filesFolder) ? filesFolder : null };
}

/** A plain article page around a text, one paragraph a line. */
export function articlePage(title: string, text: string, lang = 'en'): string {
	const escaped = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
	const paragraphs = splitParagraphs(text).map((paragraph) => `<p>${escaped(paragraph)}</p>`);
	return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>
:root { color-scheme: light dark; }
body { font: 1.1rem/1.6 Georgia, serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem; }
</style>
</head>
<body>
<article>
${paragraphs.join('\n')}
</article>
</body>
</html>
`;
}

/** Paragraphs of a text: its lines, where a block of lines of like length counts as one hard-wrapped paragraph. */
function splitParagraphs(text: string): string[] {
	const blocks = text.replace(/\r\n?/g, '\n').split(/\n\s*\n/);
	return blocks.flatMap((block) => {
		const lines = block.split('\n').map((line) => line.trim());
		const filled = lines.filter(Boolean);
		const wrapped = filled.length > 1 && filled.slice(0, -1).every((line) => line.length >= 50 && line.length <= 100);
		return wrapped ? [filled.join(' ')] : filled;
	});
}

export interface Server {
	/** Put a page up; gives its address. The name only shows in the address. */
	add(name: string, page: LocalPage): string;
	close(): Promise<void>;
}

/** Serve pages to this machine alone, on a free port. */
export async function serve(): Promise<Server> {
	const pages: LocalPage[] = [];
	const server = createServer((request, response) => {
		const [, number, ...rest] = pathOf(request.url ?? '').split('/');
		const page = pages[Number(number) - 1];
		if (!page) response.writeHead(404).end();
		else if (rest.length === 1) sendPage(page, response);
		else sendFile(page.filesFolder, rest, response);
	});
	await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
	const { port } = server.address() as AddressInfo;
	return {
		add(name, page) {
			pages.push(page);
			return `http://localhost:${port}/${pages.length}/${encodeURIComponent(name)}`;
		},
		close: () =>
			new Promise((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			}),
	};
}

/** The decoded path of a request; `/` for one that cannot be decoded. */
function pathOf(url: string): string {
	try {
		return decodeURIComponent(new URL(url, 'http://localhost').pathname);
	} catch {
		return '/';
	}
}

function sendPage({ html, headers }: LocalPage, response: ServerResponse): void {
	response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
}

/** A file from the folder saved with a page, and from nowhere else. */
function sendFile(folder: string | null, [top, ...rest]: readonly string[], response: ServerResponse): void {
	const inside = normalize(join(...rest));
	const path = folder && top === basename(folder) && !inside.startsWith('..') ? join(folder, inside) : null;
	const type = path && TYPES[extname(path).toLowerCase()];
	if (!path || !type || !existsSync(path)) response.writeHead(404).end();
	else {
		response.writeHead(200, { 'content-type': type });
		createReadStream(path).pipe(response);
	}
}
