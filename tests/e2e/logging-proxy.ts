import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that hands on what is asked of this machine and answers everything else itself: nothing leaves. */
export interface LoggingProxy {
	readonly port: number;
	/** Every request as it came, in order: method and address; of an encrypted one, `CONNECT` and its host. */
	readonly asked: readonly string[];
	close(): void;
}

/** Start one on a free port. */
export async function startProxy(): Promise<LoggingProxy> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		const { method, url = '', headers } = request;
		asked.push(`${method} ${url}`);
		if (!URL.canParse(url) || new URL(url).hostname !== 'localhost') response.writeHead(502).end();
		else
			ask(url, { method, headers }, (answer) => answer.pipe(response.writeHead(answer.statusCode!, answer.headers)))
				.on('error', () => response.writeHead(502).end())
				.end();
	});
	// Encrypted requests and web sockets; of these a proxy sees the host alone.
	server.on('connect', ({ url }, socket) => {
		asked.push(`CONNECT ${url}`);
		socket.on('error', () => {}).end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		port: (server.address() as AddressInfo).port,
		asked,
		close() {
			server.close();
			server.closeAllConnections();
		},
	};
}
