import { readFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { fileAt, folderAt } from '@merkazia/exchange/store/files';
import { type Trash, throwAwayNow } from '@merkazia/exchange/store/trash';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from './bundle.ts';
import { sqsEvent } from './events.ts';
import { type Stage, startStage, system } from './stage.ts';

let stage: Stage;
let token: string;
beforeAll(async () => {
  stage = await startStage();
  token = await stage.login();
});
afterAll(() => stage?.stop());

const ask = (command: string, parameters: Record<string, string>) => stage.ask({ path: `/ym/api/${command}`, query: String(new URLSearchParams({ token, ...parameters })) });

/** Uploads as a browser does. */
async function upload(parameters: Record<string, string>, name: string, bytes: Buffer) {
  const form = new FormData();
  for (const [field, value] of Object.entries({ token, ...parameters })) form.append(field, value);
  form.append(name, new Blob([new Uint8Array(bytes)]), 'upload.bin');
  const request = new Request('https://x', { method: 'POST', body: form });
  return stage.ask({ method: 'POST', path: '/ym/api/UploadFile', headers: { 'content-type': request.headers.get('content-type')! }, body: Buffer.from(await request.arrayBuffer()), base64: true });
}

/** Has the worker empty a piece of trash, and what it makes trash of in turn. */
async function empty(trash: Trash): Promise<void> {
  const { put } = throwAwayNow(system.did, trash, Date.now());
  const row = { pk: put.pk, sk: put.sk };
  await stage.table.writeAll([{ put }]);
  for (let turns = 0; turns < 5 && (await stage.table.get(row)); turns++) {
    const poke = { MessageId: String(turns), Body: JSON.stringify({ kind: 'trash', key: row }), MessageGroupId: 'S#1' };
    expect(await stage.invoke('due', sqsEvent([poke]))).toEqual({ batchItemFailures: [] });
  }
  expect(await stage.table.get(row)).toBeUndefined();
}

describe('a caller of the function URL', () => {
  it('uploads a file in parts into the bucket, and reads it back: small ones as they are, large ones from the bucket', async () => {
    const bytes = randomBytes(9_000_000);
    const whole = { qquuid: 'u', qqtotalparts: '3', qqtotalfilesize: String(bytes.length) };
    for (let i = 0; i < 3; i++) expect((await upload({ ...whole, qqpartindex: String(i) }, 'qqfile', bytes.subarray(i * 3_000_000, (i + 1) * 3_000_000))).json).toMatchObject({ responseStatus: 'OK' });
    expect((await ask('UploadFile', { ...whole, path: 'ivr2:/גדול/x.bin', done: '1' })).json).toMatchObject({ responseStatus: 'OK', size: bytes.length });
    const large = await ask('DownloadFile', { path: 'ivr2:/גדול/x.bin' });
    expect(large.status).toBe(303);
    expect(Buffer.from(await (await fetch(large.headers.location!)).arrayBuffer()).equals(bytes)).toBe(true);
    await upload({ path: 'small.bin' }, 'file', bytes.subarray(0, 4_000_000));
    const small = await ask('DownloadFile', { path: 'small.bin' });
    expect([small.status, small.content.equals(bytes.subarray(0, 4_000_000))]).toEqual([200, true]);
  });

  it('has MP3 converted, by decoders that no start reads', async () => {
    const mp3 = readFileSync('test/files/tone.mp3');
    expect((await upload({ path: 'tone.mp3', convertAudio: '1' }, 'file', mp3)).json).toMatchObject({ responseStatus: 'OK', path: 'ivr2:/tone.wav', duration: expect.closeTo(1, 0) });
    const { file, remove } = await bundle('functions/api.ts');
    expect(readFileSync(file, 'utf8')).not.toMatch(/mpg123|MPEGDecoder/);
    await remove();
  });

  it('has a report rendered: csv with its byte-order mark, a large one from the bucket', async () => {
    await upload({ path: 'LogApi.ymgr' }, 'file', Buffer.from('Status#OK%Phone#0501234567\n'));
    const csv = await ask('RenderYMGRFile', { wath: 'LogApi.ymgr', convertType: 'csv' });
    expect(csv.content.toString()).toBe('\ufeffתוצאה,טלפון\r\nתקין,0501234567\r\n');
    await upload({ path: 'Large.ymgr' }, 'file', Buffer.from('Status#OK%Phone#0501234567\n'.repeat(120_000)));
    const large = await ask('RenderYMGRFile', { wath: 'Large.ymgr', convertType: 'json', notLoadLang: '1' });
    expect(large.status).toBe(303);
    expect(((await (await fetch(large.headers.location!)).json()) as { data: object[] }).data).toHaveLength(120_000);
  });

  it('is answered JSON of many quotes, which in a text would be too large for a function', async () => {
    await upload({ path: 'Quotes.ymgr' }, 'file', Buffer.from(`a#${'"'.repeat(1900)}\n`.repeat(1000)));
    const answer = await ask('RenderYMGRFile', { wath: 'Quotes.ymgr', convertType: 'json' });
    expect([answer.status, answer.json.data.length]).toEqual([200, 1000]);
  });
});

describe('the worker', () => {
  it('deletes bytes, and a folder with all that is in it', async () => {
    await ask('UploadTextFile', { what: 'a/b/c.txt', contents: 'x' });
    const file = (await fileAt(stage.table, system.did, ['a', 'b', 'c.txt']))!;
    await ask('UploadTextFile', { what: 'a/b/c.txt', contents: 'y' });
    await empty({ blob: file.blob });
    expect((await ask('GetTextFile', { what: 'a/b/c.txt' })).json).toMatchObject({ contents: 'y' });
    const [above, below] = [(await folderAt(stage.table, system.did, ['a']))!, (await folderAt(stage.table, system.did, ['a', 'b']))!];
    await ask('FileAction', { action: 'delete', what: 'a' });
    await empty({ folder: above });
    await empty({ folder: below });
    expect((await stage.table.query({ pk: `F#${system.did}#${below}` })).items).toEqual([]);
  });
});
