import { keepBytes, place } from '@merkazia/exchange/files/save';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();

test('a text is written where it was said, in folders that were not there, and read back', async () => {
  const { client } = await at.system();
  const answer = await client.call('UploadTextFile', { what: 'ivr2:/שלוחה/1/ext.ini', contents: 'type=menu\r\ntitle=ראשי\r\n' });
  expect(answer).toEqual({ responseStatus: 'OK', yemotAPIVersion: 100, what: 'ivr2:/שלוחה/1/ext.ini', size: Buffer.byteLength('type=menu\r\ntitle=ראשי\r\n') });
  for (const what of ['ivr2:שלוחה/1/ext.ini', 'ivr/שלוחה//1/ext.ini', '/שלוחה/1/ext.ini']) {
    expect((await client.call('GetTextFile', { what })).contents).toBe('type=menu\r\ntitle=ראשי\r\n');
  }
});

test('a text takes the place of what was there, and what was there is deleted a quarter of an hour later', async () => {
  const { client, did } = await at.system();
  const blob = async () => (await at.exchange.table.query({ pk: `F#${did}#root` })).items[0]!.blob as string;
  await client.call('UploadTextFile', { what: 'a.txt', contents: 'first' });
  const first = await blob();
  await client.call('UploadTextFile', { what: 'a.txt', contents: '' });
  expect((await client.call('GetTextFile', { what: 'a.txt' })).contents).toBe('');
  expect(await at.exchange.files.head(first)).toEqual({ size: 5 });
  await at.advance(16);
  expect(await at.exchange.files.head(first)).toBeUndefined();
  await at.advance(60);
  expect((await at.client({ token: await at.session(did) }).call('GetTextFile', { what: 'a.txt' })).contents).toBe('');
  expect(await at.exchange.files.head(await blob())).toEqual({ size: 0 });
});

test('two who write one file at once both succeed, and one of the texts stands', async () => {
  const { client } = await at.system();
  const texts = Array.from({ length: 8 }, (_, i) => `text ${i}`);
  await Promise.all(texts.map((contents) => client.call('UploadTextFile', { what: 'new/deep/same.txt', contents })));
  expect(texts).toContain((await client.call('GetTextFile', { what: 'new/deep/same.txt' })).contents);
});

test('a repeated Idempotency-Key writes nothing over what was written since', async () => {
  const { client } = await at.system();
  const write = () => client.call('UploadTextFile', { what: 'a.txt', contents: 'once' }, { idempotencyKey: 'once' });
  const first = await write();
  await client.call('UploadTextFile', { what: 'a.txt', contents: 'later' });
  expect(await write()).toEqual(first);
  expect((await client.call('GetTextFile', { what: 'a.txt' })).contents).toBe('later');
});

test.each([
  ['ivr2:/../x.txt', 110], ['ivr2:/', 110], ['C:/x.txt', 110], ['', undefined],
])('%j is no place for a file', async (what, code) => {
  const { client } = await at.system();
  await expect(client.call('UploadTextFile', { what, contents: 'x' })).rejects.toMatchObject({ responseStatus: 'ERROR', code, message: expect.stringContaining('what') });
});

test('neither a folder nor what is below a file can be written', async () => {
  const { client } = await at.system();
  await client.call('UploadTextFile', { what: '1/a.txt', contents: 'x' });
  await expect(client.call('UploadTextFile', { what: '1', contents: 'x' })).rejects.toMatchObject({ code: 110, message: 'Parameter what: path is invalid, it names a folder.' });
  await expect(client.call('UploadTextFile', { what: '1/a.txt/b.txt', contents: 'x' })).rejects.toMatchObject({ code: 110, message: expect.stringContaining('a.txt in it is a file') });
});

test('a text over 1 MB is refused', async () => {
  const { client } = await at.system();
  await expect(client.call('UploadTextFile', { what: 'a.txt', contents: 'א'.repeat(600_000) })).rejects.toMatchObject({ message: expect.stringContaining('contents') });
});

test('bytes whose writer died before they had a place are deleted within the hour; the file stands as it was', async () => {
  const { client, did } = await at.system();
  await client.call('UploadTextFile', { what: 'a.txt', contents: 'before' });
  const { blob } = await keepBytes(at.exchange, did, Buffer.from('half a write'), at.exchange.clock.now());
  expect(await at.exchange.files.head(blob)).toEqual({ size: 12 });
  await at.advance(61);
  expect(await at.exchange.files.head(blob)).toBeUndefined();
  expect((await at.client({ token: await at.session(did) }).call('GetTextFile', { what: 'a.txt' })).contents).toBe('before');
});

test('bytes that waited for too long are not given a place, for they are being deleted', async () => {
  const { did } = await at.system();
  const { exchange } = at;
  const now = exchange.clock.now();
  const bytes = await keepBytes(exchange, did, Buffer.from('late'), now);
  await at.advance(61);
  const saving = { system: did, path: ['late.txt'], parameter: 'what', uploader: '127.0.0.1', source: 'Text', now };
  await expect(place(exchange, saving, bytes, (witness, others) => exchange.table.transact({ ...witness, put: { ...witness.put, tx: 'late' } }, others))).rejects.toThrow('waiting for too long');
});
