import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that answers every command at once with the same few bytes. */
const answer = JSON.stringify({ responseStatus: 'OK', message: 'hello', sendCount: 1, Billing: 0.1, oks: ['0521234567'], errors: {} });
const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': answer.length, 'merkazia-request-id': 'req-1' };
const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
  request.resume().on('end', () => response.writeHead(200, headers).end(answer));
});
server.listen(0, '127.0.0.1', () => process.send!({ ready: { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, token: 'x'.repeat(24) } }));
process.on('disconnect', () => process.exit());
