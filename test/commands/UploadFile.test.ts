import { randomBytes } from 'node:crypto';
import type { Client, FileAnswer } from '@merkazia/client';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { everyRow } from '../harness/money.ts';
import { loudness, sine, telephony } from '../harness/sound.ts';

const at = useExchange();

const bytesOf = async (client: Client, path: string) => Buffer.from(await ((await client.call('DownloadFile', { path })) as FileAnswer).bytes());
const names = async (client: Client, path: string) => (await client.call('GetIVR2Dir', { path })).files.map(({ name }) => name);

/** Sends a file in parts of a size; answers what names it. */
async function inParts(client: Client, bytes: Buffer, size: number, order = (indexes: number[]) => indexes): Promise<{ qquuid: string; qqtotalparts: number; qqtotalfilesize: number }> {
  const whole = { qquuid: randomBytes(9).toString('hex'), qqtotalparts: Math.max(1, Math.ceil(bytes.length / size)), qqtotalfilesize: bytes.length };
  for (const qqpartindex of order(Array.from({ length: whole.qqtotalparts }, (_, index) => index))) {
    const part = bytes.subarray(qqpartindex * size, (qqpartindex + 1) * size);
    expect(await client.call('UploadFile', { ...whole, qqpartindex, qqpartbyteoffset: qqpartindex * size, qqchunksize: part.length, qqfilename: 'large.bin', qqfile: part })).toEqual({ responseStatus: 'OK', success: true, yemotAPIVersion: 100 });
  }
  return whole;
}

test('a file comes whole and is downloaded byte for byte', async () => {
  const { client } = await at.system();
  const file = randomBytes(100_000);
  expect(await client.call('UploadFile', { path: 'ivr2:5/הודעה.wav', file })).toEqual({ responseStatus: 'OK', success: true, yemotAPIVersion: 100, path: 'ivr2:/5/הודעה.wav', size: 100_000 });
  expect((await bytesOf(client, 'ivr2:/5/הודעה.wav')).equals(file)).toBe(true);
  await client.call('UploadFile', { path: 'ivr2:5/הודעה.wav', file: Buffer.alloc(0) });
  expect((await bytesOf(client, 'ivr2:/5/הודעה.wav')).length).toBe(0);
});

test('a large file comes in parts, in any order and twice over, and is whole', async () => {
  const { client } = await at.system();
  const bytes = randomBytes(11_000_000);
  const whole = await inParts(client, bytes, 2_000_000, (indexes) => [...indexes.slice(2), 1, 0, 1]);
  expect(await client.call('UploadFile', { ...whole, path: 'large.bin', done: '' })).toMatchObject({ path: 'ivr2:/large.bin', size: bytes.length });
  expect((await bytesOf(client, 'large.bin')).equals(bytes)).toBe(true);
});

test('the end of an upload may be told as UploadFile?done', async () => {
  const { client, token } = await at.system();
  const whole = await inParts(client, Buffer.from('abcdef'), 4);
  const { body } = await at.ask('UploadFile?done', { method: 'POST', headers: { authorization: token }, body: new URLSearchParams({ qquuid: whole.qquuid, path: 'x.txt', qqfilename: 'x.txt', qqtotalparts: '2', qqtotalfilesize: '6' }) });
  expect(body).toMatchObject({ responseStatus: 'OK', path: 'ivr2:/x.txt', size: 6 });
  expect((await client.call('GetTextFile', { what: 'x.txt' })).contents).toBe('abcdef');
});

test('parts that are missing, too many or not the whole are told, and nothing is put together', async () => {
  const { client } = await at.system();
  const { client: other } = await at.system();
  const whole = await inParts(client, Buffer.from('abcdef'), 2, ([first, , last]) => [first!, last!]);
  const end = (params: object, by = client) => by.call('UploadFile', { path: 'x', done: '1', ...whole, ...params });
  await expect(end({})).rejects.toMatchObject({ code: 107, message: 'Parameter qquuid: of 3 parts 1 have not come: 1.' });
  await expect(end({}, other)).rejects.toMatchObject({ code: 107 });
  await expect(end({ qquuid: 'another' })).rejects.toMatchObject({ code: 107 });
  const part = (params: object) => client.call('UploadFile', { ...whole, qqpartindex: 1, qqfile: Buffer.from('cd'), ...params });
  await expect(part({ qqpartindex: 3 })).rejects.toMatchObject({ message: expect.stringContaining('qqpartindex') });
  await expect(part({ qqchunksize: 3 })).rejects.toMatchObject({ message: expect.stringContaining('qqchunksize') });
  await expect(part({ qqtotalfilesize: 50 * 1024 * 1024 + 1 })).rejects.toMatchObject({ message: expect.stringContaining('50 MB') });
  await expect(part({ qqtotalparts: 1001 })).rejects.toMatchObject({ message: expect.stringContaining('qqtotalparts') });
  await expect(client.call('UploadFile', { qqfile: Buffer.from('cd'), qqpartindex: 1 })).rejects.toMatchObject({ message: expect.stringContaining('qquuid') });
  await part({ qqpartbyteoffset: 3 });
  await expect(end({})).rejects.toMatchObject({ message: expect.stringContaining('qqpartbyteoffset of part 1') });
  await part({});
  await expect(end({ qqtotalfilesize: 7 })).rejects.toMatchObject({ message: 'Parameter qqtotalfilesize is 7; the parts have 6 bytes.' });
  expect(await names(client, '')).toEqual([]);
  expect((await end({})).path).toBe('ivr2:/x');
});

test('parts wait for a day', async () => {
  const { client, did } = await at.system();
  const whole = await inParts(client, Buffer.from('abcd'), 4);
  await at.advance(24 * 60 + 1);
  await expect(at.client({ token: await at.session(did) }).call('UploadFile', { ...whole, path: 'x', done: '1' })).rejects.toMatchObject({ code: 107 });
});

test('with autoNumbering a file gets the number after the highest in the folder', async () => {
  const { client } = await at.system();
  const upload = async (filename: string) => (await client.call('UploadFile', { path: 'ivr2:/הקלטות', autoNumbering: true, file: new File(['x'], filename) })).path;
  expect(await upload('a.WAV')).toBe('ivr2:/הקלטות/000.wav');
  expect(await upload('b.mp3')).toBe('ivr2:/הקלטות/001.mp3');
  await client.call('UploadTextFile', { what: 'הקלטות/998.txt', contents: '' });
  await client.call('UploadTextFile', { what: 'הקלטות/M5000.wav', contents: '' });
  await client.call('UploadTextFile', { what: 'הקלטות/7000/a', contents: '' });
  expect(await upload('d.wav')).toBe('ivr2:/הקלטות/999.wav');
  await client.call('UploadTextFile', { what: 'הקלטות/1000.m4a/a', contents: '' });
  expect(await upload('e.x/../f.m4a')).toBe('ivr2:/הקלטות/1001.m4a');
  expect(await upload('g.mp3')).toBe('ivr2:/הקלטות/1002.mp3');
});

test('files numbered at once have numbers of their own', async () => {
  const { client } = await at.system();
  await Promise.all(Array.from({ length: 6 }, (_, i) => client.call('UploadFile', { path: 'n', autoNumbering: 1, file: new File([`${i}`], 'a.txt') })));
  expect(await names(client, 'n')).toEqual(['000.txt', '001.txt', '002.txt', '003.txt', '004.txt', '005.txt']);
});

test('with convertAudio a recording becomes what telephones play, under a name that says so', async () => {
  const { client } = await at.system();
  const file = new File([sine({ channels: 2 })], 'greeting.mp3');
  const answer = await client.call('UploadFile', { path: '5/greeting.mp3', convertAudio: 1, file });
  expect(answer).toMatchObject({ path: 'ivr2:/5/greeting.wav', size: 176_444, convertedSize: 16_044, duration: 1 });
  const samples = telephony(await bytesOf(client, '5/greeting.wav'));
  expect(loudness(samples, 440)).toBeCloseTo(0.5, 1.5);
  expect((await client.call('UploadFile', { path: '5', autoNumbering: true, convertAudio: true, file })).path).toBe('ivr2:/5/000.wav');
  const whole = await inParts(client, sine({}), 50_000);
  expect(await client.call('UploadFile', { ...whole, path: '6/said', convertAudio: 1, done: '1' })).toMatchObject({ path: 'ivr2:/6/said.wav', convertedSize: 16_044 });
});

test('what cannot be converted is refused by name, and leaves nothing behind', async () => {
  const { client, did } = await at.system();
  await expect(client.call('UploadFile', { path: 'a.wav', convertAudio: 1, file: Buffer.from('no sound') })).rejects.toMatchObject({ code: 105, message: 'Parameter file cannot be converted: it is a file of an unknown kind, and neither WAV nor MP3.' });
  expect((await everyRow(at.exchange)).filter(({ pk }) => /^(F|TRASH|UP)#/.test(pk) && pk.includes(did))).toEqual([]);
});

test('with tts a file is text to be spoken', async () => {
  const { client } = await at.system();
  expect((await client.call('UploadFile', { path: '5/000.txt', tts: 1, file: Buffer.from('שלום') })).path).toBe('ivr2:/5/000.tts');
  await expect(client.call('UploadFile', { path: '5/001', tts: 1, file: Buffer.from([0xd7]) })).rejects.toMatchObject({ message: expect.stringContaining('file') });
  await expect(client.call('UploadFile', { path: '5/001', tts: 1, convertAudio: 1, file: Buffer.from('x') })).rejects.toMatchObject({ message: expect.stringContaining('convertAudio') });
});

test('what is missing or too much is refused with its code', async () => {
  const { client, token } = await at.system();
  await expect(client.call('UploadFile', { file: Buffer.from('x') })).rejects.toMatchObject({ code: 109 });
  await expect(client.call('UploadFile', { path: '../x', file: Buffer.from('x') })).rejects.toMatchObject({ code: 110 });
  await expect(client.call('UploadFile', { path: '', autoNumbering: true, file: Buffer.from('x') })).rejects.toMatchObject({ code: 109 });
  await expect(client.call('UploadFile', { path: 'x' })).rejects.toMatchObject({ code: 107, message: expect.stringContaining('Parameter file') });
  await expect(client.call('UploadFile', { path: 'x', qquuid: 'u' })).rejects.toMatchObject({ code: 107, message: expect.stringContaining('Parameter qqfile') });
  const body = new FormData();
  for (const name of ['a', 'b']) body.append('file', new Blob([name]), name);
  body.append('path', 'x');
  expect((await at.ask('UploadFile', { method: 'POST', headers: { authorization: token }, body })).body).toMatchObject({ responseStatus: 'ERROR', messageCode: 108 });
  await expect(client.call('UploadFile', { path: 'x', file: randomBytes(6 * 1024 * 1024) })).rejects.toMatchObject({ httpStatus: 413, message: expect.stringContaining('in parts') });
});

test('a repeated Idempotency-Key takes a file in once', async () => {
  const { client } = await at.system();
  const upload = () => client.call('UploadFile', { path: 'n', autoNumbering: true, file: new File(['x'], 'a.txt') }, { idempotencyKey: 'once' });
  expect(await upload()).toEqual(await upload());
  expect(await names(client, 'n')).toEqual(['000.txt']);
});
