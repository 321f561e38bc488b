import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Upload, createClient } from '../../packages/client/src/client.ts';
import { failureOf, hangUp, ok, server } from './server.ts';

const pdf = '%PDF-1.7 שלום';
const options = { token: 'hweR4mQ0pZ1cT9sJ76TM', idempotency: 'never' } as const;

async function onDisk(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'merkazia-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, name), pdf);
  return join(folder, name);
}

async function sent(fileToUpload: Upload) {
  const exchange = await server(() => ok());
  await createClient({ baseUrl: exchange.baseUrl, ...options }).call('SendFax', { pdfFile: 'UPLOAD', phone: '0771234567', fileToUpload });
  const [got] = exchange.got;
  expect(got!.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
  expect(Number(got!.headers['content-length'])).toBeGreaterThan(0);
  const form = await got!.form();
  return { form, file: form.get('fileToUpload') as File };
}

describe('a file parameter', () => {
  it.each([
    ['a Blob', () => new Blob([pdf], { type: 'application/pdf' }), 'blob', 'application/pdf'],
    ['a File', () => new File([pdf], 'fax.pdf', { type: 'application/pdf' }), 'fax.pdf', 'application/pdf'],
    ['a Buffer', () => Buffer.from(pdf), 'blob', 'application/octet-stream'],
    ['a Uint8Array', () => new TextEncoder().encode(pdf), 'blob', 'application/octet-stream'],
  ])('may be %s', async (_, make, name, type) => {
    const { file, form } = await sent(make());
    expect([await file.text(), file.name, file.type]).toEqual([pdf, name, type]);
    expect([form.get('pdfFile'), form.get('phone')]).toEqual(['UPLOAD', '0771234567']);
  });

  it('may be a path on this machine, under a name and type of its own', async () => {
    const path = await onDisk('letter.pdf');
    const plain = (await sent({ path })).file;
    expect([await plain.text(), plain.name]).toEqual([pdf, 'letter.pdf']);
    const named = (await sent({ path, filename: 'מכתב.pdf', type: 'application/pdf' })).file;
    expect([await named.text(), named.name, named.type]).toEqual([pdf, 'מכתב.pdf', 'application/pdf']);
  });

  it('throws what reading the path throws, and sends nothing', async () => {
    const exchange = await server(() => ok());
    const call = createClient({ baseUrl: exchange.baseUrl, ...options }).call('SendFax', { pdfFile: 'UPLOAD', phone: '0771234567', fileToUpload: { path: '/nowhere/at/all.pdf' } });
    expect(await failureOf(call)).toBeInstanceOf(Error);
    expect(exchange.got).toHaveLength(0);
  });

  it('is sent whole again when the call is retried', async () => {
    const exchange = await server((_, nth) => nth === 1 ? hangUp : ok());
    const client = createClient({ baseUrl: exchange.baseUrl, token: options.token, idempotency: 'always' });
    await client.call('SendFax', { pdfFile: 'UPLOAD', phone: '0771234567', fileToUpload: { path: await onDisk('letter.pdf') } });
    for (const got of exchange.got) expect(await ((await got.form()).get('fileToUpload') as File).text()).toBe(pdf);
    expect(exchange.got).toHaveLength(2);
  });
});

describe('beside a file', () => {
  it('absent parameters are not sent, and structured ones are JSON text', async () => {
    const exchange = await server(() => ok());
    const params = { pdfFile: 'UPLOAD', phone: '0771234567', fileToUpload: new Blob([pdf]), callerId: undefined, extra: { list: [1, true] } };
    await createClient({ baseUrl: exchange.baseUrl, ...options }).call('SendFax', params);
    const form = await exchange.got[0]!.form();
    expect([form.has('callerId'), form.get('extra')]).toEqual([false, '{"list":[1,true]}']);
  });

  it('a token that no header can hold is a field', async () => {
    const exchange = await server(() => ok());
    const client = createClient({ baseUrl: exchange.baseUrl, token: '0773137770:סיסמה', idempotency: 'never' });
    await client.call('SendFax', { pdfFile: 'UPLOAD', phone: '0771234567', fileToUpload: new Blob([pdf]) });
    expect((await exchange.got[0]!.form()).get('token')).toBe('0773137770:סיסמה');
  });
});

describe('a parameter that is no file', () => {
  it('is sent as it is, whatever it looks like: a path in data from elsewhere reads nothing', async () => {
    const exchange = await server(() => ok());
    const message = { path: await onDisk('secret.txt') } as unknown as string;
    await createClient({ baseUrl: exchange.baseUrl, ...options }).call('SendSms', { phones: '0501234567', message });
    expect(exchange.got[0]!.json).toEqual({ phones: '0501234567', message });
  });
});
