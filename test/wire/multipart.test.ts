import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demo, useExchange } from '../harness/exchange.ts';
import { type Asked, send } from './raw.ts';

const at = useExchange();
let token: string;
const before = process.env.TMPDIR;
const scratch = mkdtempSync(join(tmpdir(), 'wire-'));
beforeAll(async () => {
  token = await at.session(demo.number);
  process.env.TMPDIR = scratch;
});
afterAll(() => {
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  rmSync(scratch, { recursive: true });
});
/** What lies in the temporary folder: folders of uploads, and the files in them. */
const kept = () => readdirSync(scratch, { recursive: true }).map((name) => join(scratch, String(name)));

const type = 'multipart/form-data; boundary=edge';
const ask = (command: string, body: Asked['body'], contentType = type) => send(at.url, `/ym/api/${command}`, { headers: { authorization: token, 'content-type': contentType }, body });
const part = (disposition: string, value: string, ...headers: string[]) => [`--edge`, `Content-Disposition: form-data; ${disposition}`, ...headers, '', value, ''].join('\r\n');
const form = (...parts: string[]) => `${parts.join('')}--edge--\r\n`;

test('a body without a boundary, empty, without its form or cut off anywhere is 400, and leaves no file', async () => {
  expect((await ask('GetSession', 'x', 'multipart/form-data')).body.message).toBe('The multipart body has no boundary.');
  expect((await ask('GetSession', 'x', 'multipart/form-data; boundary=')).status).toBe(400);
  const whole = form(part('name="a"', 'text'), part('name="b"; filename="f.bin"', 'bytes'.repeat(200)));
  const cuts = ['', 'hello', '--other--\r\n', ...[2, 10, 30, 60, 75, 100, 130, 160, 500, whole.length - 4, whole.length - 10].map((end) => whole.slice(0, end))];
  for (const body of cuts) {
    const answer = await ask('GetSession', body);
    expect([answer.status, answer.body.responseStatus], JSON.stringify(body.slice(-60))).toEqual([400, 'ERROR']);
    expect(answer.body.message).toMatch(/^The multipart body is (broken|empty)\.$/);
  }
  expect((await ask('GetSession', whole)).body.responseStatus).toBe('OK');
  expect(kept()).toEqual([]);
});

test('a part whose header is broken, that has no name or that would have to be decoded is 400', async () => {
  const broken: [string, string][] = [
    [form('--edge\r\n\0bad\r\n\r\nx\r\n'), 'The multipart body is broken.'],
    [form(part('name="a"; filename="f"', 'x'), '--edge\r\n\0bad\r\n\r\nx\r\n'), 'The multipart body is broken.'],
    [form(part('nonsense="a"', 'x')), 'A part of the multipart body has no name.'],
    [form(part('name=""', 'x')), 'A part of the multipart body has no name.'],
    [form(part('filename="f"', 'x')), 'A part of the multipart body has no name.'],
    [form(part('name="message"', 'eA==', 'Content-Transfer-Encoding: base64')), 'Part message of the multipart body has a Content-Transfer-Encoding; send it as it is.'],
    [form(part('name="f"; filename="f"', 'eA==', 'Content-Transfer-Encoding: BASE64')), 'Part f of the multipart body has a Content-Transfer-Encoding; send it as it is.'],
  ];
  for (const [body, message] of broken) {
    const answer = await ask('GetSession', body);
    expect([answer.status, answer.body.message], JSON.stringify(body)).toEqual([400, message]);
  }
  expect((await ask('GetSession', form(part('name="a"', 'x', 'Content-Transfer-Encoding: 8bit')))).body.responseStatus).toBe('OK');
  expect(kept()).toEqual([]);
});

test('what stands before and after the form, a quoted boundary and a declared character set are taken', async () => {
  const { token: other } = await at.system();
  const body = `preamble\r\n${form(part('name="token"', other), part('name="phones"', '0541000001', 'Content-Type: text/plain; charset=UTF-8'), part('name="message"', 'שלום', 'Content-Type: text/plain; charset=utf-8'))}epilogue`;
  expect((await ask('SendSms', body)).body).toMatchObject({ responseStatus: 'OK', message: 'שלום' });
  expect((await ask('GetSession', '--a b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n--a b--\r\n', 'multipart/form-data; boundary="a b"')).body.responseStatus).toBe('OK');
  const windows = await ask('SendSms', form(part('name="message"', 'x', 'Content-Type: text/plain; charset=windows-1255'), part('name="phones"', '0541000002')));
  expect([windows.status, windows.body.message]).toEqual([400, 'Part message of the multipart body is not UTF-8.']);
});

test('a file nobody asked for is told by its name and kept nowhere', async () => {
  const { body, headers } = await ask('GetSession', form(part('name="פתק"; filename="פתק.txt"', 'x'), part('name="b"; filename=""', '', 'Content-Type: application/octet-stream')));
  expect(body.responseStatus).toBe('OK');
  expect(String(headers['merkazia-unknown-parameters']).split(', ').map(decodeURIComponent)).toEqual(['פתק', 'b']);
  expect(kept()).toEqual([]);
});

test('a file where a text is expected, and a text where a file is, are told', async () => {
  expect((await ask('SendSms', form(part('name="message"; filename="m.txt"', 'x'), part('name="phones"', '0541000001')))).body).toMatchObject({ responseStatus: 'ERROR', message: 'Parameter message is not a file: send its part without a file name.' });
  expect((await ask('GetSession', form(part('name="token"; filename="t"', 'x')))).body.message).toBe('Parameter token is not a file: send its part without a file name.');
  expect((await ask('SendFax', form(part('name="fileToUpload"', '%PDF-1.4'), part('name="phone"', '0771234567')))).body.message).toBe('Parameter fileToUpload is a file: send it as a file part of a multipart body.');
  expect((await ask('SendFax', form(part('name="fileToUpload"; filename="a"', 'x'), part('name="fileToUpload"; filename="b"', 'x')))).body.message).toBe('Parameter fileToUpload was given as several files; give one.');
  expect(kept()).toEqual([]);
});

test('a thousand fields are taken; two thousand, and eleven files, are 413', async () => {
  const fields = (count: number) => Array.from({ length: count }, (_, i) => part(`name="f${i}"`, 'x'));
  expect((await ask('GetSession', form(...fields(1000)))).body.responseStatus).toBe('OK');
  for (const parts of [fields(2000), Array.from({ length: 11 }, (_, i) => part(`name="f${i}"; filename="f"`, 'x'.repeat(1000)))]) {
    const answer = await ask('GetSession', form(...parts));
    expect([answer.status, answer.body.message]).toEqual([413, 'The multipart body has too many parts.']);
  }
  expect(kept()).toEqual([]);
});

test('names of fields may have quotes, Hebrew, semicolons and any length', async () => {
  const names = ['a\\"b', "it's", 'שם השדה', 'a;b', '😀', '__proto__', 'constructor'];
  const { body, headers } = await ask('GetSession', form(...names.map((name) => part(`name="${name}"`, 'x')), part(`name="${'n'.repeat(5000)}"`, 'x')));
  expect(body.responseStatus).toBe('OK');
  expect(String(headers['merkazia-unknown-parameters']).split(', ').map(decodeURIComponent)).toEqual([...names.map((name) => name.replace('\\', '')), 'n'.repeat(100)]);
});

test('a file goes to disk as it arrives, and is gone when the answer is there', async () => {
  const piece = Buffer.alloc(1024 * 1024, 'x');
  let seen: number[] = [];
  async function* slowly() {
    yield '--edge\r\nContent-Disposition: form-data; name="f"; filename="f.wav"\r\n\r\n';
    yield piece;
    yield piece;
    // It is on the disk while three fifths of it were not sent yet.
    while (!seen.some((size) => size > 1024 * 1024)) {
      seen = kept().map((path) => statSync(path)).filter((stat) => stat.isFile()).map((stat) => stat.size);
      await new Promise((next) => setTimeout(next, 5));
    }
    for (let i = 0; i < 3; i++) yield piece;
    yield '\r\n--edge--\r\n';
  }
  const { body } = await ask('GetSession', slowly());
  expect(body.responseStatus).toBe('OK');
  expect(seen).toHaveLength(1);
  expect(kept()).toEqual([]);
});
