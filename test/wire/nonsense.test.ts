import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { line } from './raw.ts';

const at = useExchange();

test.each([
  ['Hebrew that is not percent-encoded', Buffer.from('GET /ym/api/SendSms?message=שלום HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'), 400, 'percent-encoded'],
  ['no HTTP at all', Buffer.from('hello\r\n\r\n'), 400, 'not HTTP'],
  ['headers without end', Buffer.from(`GET /ym/api/GetSession HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${'x'.repeat(70_000)}\r\n\r\n`), 431, '64 KB'],
  ['a host that is none', Buffer.from('GET /ym/api/GetSession HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n'), 400, 'Host'],
])('%s is told with the envelope of every answer', async (_, bytes, status, words) => {
  const connection = await line(at.url);
  connection.socket.write(bytes);
  const answer = await connection.read(/\}\s*$/);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer.toLowerCase()).toContain('content-type: application/json; charset=utf-8');
  const body = JSON.parse(answer.slice(answer.indexOf('{')).replace(/[^}]*$/, ''));
  expect(body).toMatchObject({ responseStatus: 'ERROR', message: expect.stringContaining(words) });
  connection.close();
});

test('what is too long to be anything is refused by name, not by the database', async () => {
  const { token } = await at.system();
  const send = (params: Record<string, string>) => at.ask('SendSms', { method: 'POST', body: new URLSearchParams({ token, message: 'x', phones: '0541000001', ...params }) });
  expect((await send({ from: 'x'.repeat(2000) })).body.message).toBe('Parameter from must have at most 64 characters.');
  expect((await send({ phones: `tpl:${'1'.repeat(3000)}` })).body).toMatchObject({ responseStatus: 'ERROR', messageCode: 100 });
  const { body } = await send({ phones: `${'x'.repeat(100_000)}:0541000001` });
  expect(body.errors).toEqual({ ['x'.repeat(40)]: 'notValid' });
});
