import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForMarks } from '../../scripts/extension';
import { openSession, type Session, sample } from './harness';

/** Everything the browser asks for from beyond this machine goes through here and ends here. */
const asked: string[] = [];
let proxy: Server;
let session: Session;

beforeAll(async () => {
	proxy = createServer((request, response) => {
		asked.push(request.url ?? '');
		response.writeHead(502).end();
	});
	proxy.on('connect', (request, socket) => {
		asked.push(request.url ?? '');
		socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
	});
	await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
	const { port } = proxy.address() as AddressInfo;
	session = await openSession('production', [`--proxy-server=http://127.0.0.1:${port}`]);
});
afterAll(async () => {
	await session?.close();
	proxy?.close();
});

test('nothing leaves the machine while a page is read, marked and compared', async () => {
	const page = await session.openPage(sample('opinion'));
	await session.annotate(page);
	await waitForMarks(page);
	const popup = await session.openPopup(page);
	await popup.waitForSelector('li.source');
	// A request of the page's own shows that what leaves the machine would be seen here.
	await page.evaluate(() => fetch('http://news.invalid/probe').catch(() => null));
	expect(asked).toEqual(['http://news.invalid/probe']);
});
