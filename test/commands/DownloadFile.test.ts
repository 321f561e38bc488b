import { randomBytes } from 'node:crypto';
import type { FileAnswer } from '@merkazia/client';
import { save } from '@merkazia/exchange/files/save';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();

/** Puts bytes into a system's file, as any upload does. */
async function put(system: string, path: string[], bytes: Buffer): Promise<void> {
  const { exchange } = at;
  await save(exchange, { system, path, parameter: 'path', uploader: '127.0.0.1', source: 'Upload', now: exchange.clock.now() }, bytes,
    (witness, others) => exchange.table.transact({ ...witness, put: { ...witness.put, tx: randomBytes(9).toString('hex') } }, others));
}

test.each([0, 1, 70_000, 4 * 1024 * 1024, 4 * 1024 * 1024 + 1, 9_000_000])('a file of %d bytes comes byte for byte', async (size) => {
  const { client, did } = await at.system();
  const bytes = randomBytes(size);
  await put(did, ['5', 'הודעה.wav'], bytes);
  const answer = (await client.call('DownloadFile', { path: 'ivr/5/הודעה.wav' })) as FileAnswer;
  expect(answer.contentType).toBe('application/octet-stream');
  expect(Buffer.from(await answer.bytes()).equals(bytes)).toBe(true);
});

test('a file of JSON or of a web page comes as bytes, under its own name', async () => {
  const { token, client } = await at.system();
  await client.call('UploadTextFile', { what: 'דוח "a".html', contents: '<script>alert(1)</script>' });
  const response = await fetch(`${at.url}/ym/api/DownloadFile?token=${token}&path=${encodeURIComponent('דוח "a".html')}`);
  expect([response.status, response.headers.get('content-type'), response.headers.get('content-length')]).toEqual([200, 'application/octet-stream', '25']);
  expect(response.headers.get('content-disposition')).toBe(`attachment; filename="___ _a_.html"; filename*=UTF-8''${encodeURIComponent('דוח "a".html')}`);
  expect(await response.text()).toBe('<script>alert(1)</script>');
});

test('a large file is at its address for ten minutes, though it was replaced meanwhile', async () => {
  const { token, did, client } = await at.system();
  await put(did, ['large'], randomBytes(5_000_000));
  const { headers, status } = await fetch(`${at.url}/ym/api/DownloadFile?token=${token}&path=large`, { redirect: 'manual' });
  expect(status).toBe(303);
  await client.call('UploadTextFile', { what: 'large', contents: 'small' });
  await at.advance(9);
  expect((await (await fetch(headers.get('location')!)).arrayBuffer()).byteLength).toBe(5_000_000);
});

test('what is not there, is a folder or another system\'s is 404', async () => {
  const { client } = await at.system();
  const { client: other } = await at.system();
  await client.call('UploadTextFile', { what: '1/a.txt', contents: 'mine' });
  for (const path of ['1', '1/b.txt', '1/a.txt/x']) await expect(client.call('DownloadFile', { path })).rejects.toMatchObject({ httpStatus: 404, message: 'file does not exist' });
  await expect(other.call('DownloadFile', { path: '1/a.txt' })).rejects.toMatchObject({ httpStatus: 404 });
  await expect(client.call('DownloadFile', { path: '/../a' })).rejects.toMatchObject({ httpStatus: 200, code: 110 });
});
