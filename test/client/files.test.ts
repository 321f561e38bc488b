import { describe, expect, it } from 'vitest';
import { type CallResult, CommandError, createClient } from '../../packages/client/src/client.ts';
import { type Act, answer, failureOf, ours, refused, server } from './server.ts';

const csv = '\uFEFFשלוחה,טלפון\r\n77,0501234567\r\n';
const report = { wath: 'ivr2:/1/2/ApprovalAll.ymgr', convertType: 'csv' } as const;

async function render(act: Act, options = {}) {
  const exchange = await server(() => act);
  const client = createClient({ baseUrl: exchange.baseUrl, token: 'hweR4mQ0pZ1cT9sJ76TM', retries: 0, ...options });
  return client.call('RenderYMGRFile', report);
}

function file(result: CallResult<'RenderYMGRFile'>) {
  if (!('stream' in result)) throw new Error('The answer is no file.');
  return result;
}

describe('a command that answers a file', () => {
  const csvFile = answer(csv, { headers: { 'content-type': 'text/csv; charset=utf-8', ...ours } });

  it('gives its bytes exactly as they are', async () => {
    const { contentType, bytes } = file(await render(csvFile));
    expect(contentType).toBe('text/csv; charset=utf-8');
    const got = await bytes();
    expect(got).toBeInstanceOf(Uint8Array);
    expect(Buffer.from(got).toString()).toBe(csv);
  });

  it('gives it as text without the byte-order mark, and as a Blob of its type', async () => {
    expect(await file(await render(csvFile)).text()).toBe(csv.slice(1));
    const blob = await file(await render(csvFile)).blob();
    expect(blob.type).toMatch(/^text\/csv; ?charset=utf-8$/);
    expect(blob.size).toBe(Buffer.byteLength(csv));
  });

  it('gives it as a stream, piece by piece as it arrives', async () => {
    let last = () => {};
    const { stream } = file(await render((response) => {
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).write('first');
      last = () => response.end('last');
    }));
    const reader = stream.getReader();
    const text = async () => Buffer.from((await reader.read()).value ?? []).toString();
    expect(await text()).toBe('first');
    last();
    expect(await text()).toBe('last');
    expect((await reader.read()).done).toBe(true);
  });

  it('may answer an empty file', async () => {
    expect(await file(await render(answer('', { headers: { 'content-type': 'application/octet-stream' } }))).bytes()).toHaveLength(0);
  });

  it('is taken for what it is when it answers JSON', async () => {
    expect(await render(answer({ responseStatus: 'OK', data: [{ Status: 'OK' }] }))).toEqual({ responseStatus: 'OK', data: [{ Status: 'OK' }] });
  });

  it('throws the refusal that comes where bytes are expected', async () => {
    expect(await failureOf(render(refused('ERROR', 'file does not exist')))).toMatchObject({ command: 'RenderYMGRFile', message: 'file does not exist', httpStatus: 200 });
    expect(await failureOf(render(answer('', { status: 404 })))).toMatchObject({ responseStatus: 'EXCEPTION', httpStatus: 404 });
  });

  it('is followed to the address that a large answer is at, without the token where that is elsewhere', async () => {
    const store = await server(() => answer(csv, { headers: { 'content-type': 'text/csv' } }));
    expect(await file(await render(answer('', { status: 303, headers: { location: `${store.baseUrl}/file` } }))).text()).toBe(csv.slice(1));
    expect(store.got[0]).toMatchObject({ method: 'GET', url: '/file', text: '' });
    expect(store.got[0]!.headers.authorization).toBeUndefined();
  });

  it('may take longer than the time-out as a whole, as long as something arrives', async () => {
    const slow: Act = (response) => {
      response.writeHead(200, { 'content-type': 'application/octet-stream' });
      let pieces = 0;
      const timer = setInterval(() => (pieces++ < 6 ? response.write('.') : (clearInterval(timer), response.end())), 150);
    };
    expect(await file(await render(slow, { timeoutMs: 600 })).text()).toBe('......');
  });

  it('may be read later than it came: the time-out counts only while the caller waits', async () => {
    const late: Act = (response) => {
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).flushHeaders();
      setTimeout(() => response.end('late'), 800);
    };
    const { text } = file(await render(late, { timeoutMs: 500 }));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await text()).toBe('late');
  });

  it('throws a CommandError when the file stops arriving, and when the connection breaks', async () => {
    let gone = false;
    const stalled: Act = (response) => response.on('close', () => (gone = true)).writeHead(200, { 'content-type': 'application/octet-stream' }).write('half');
    const error = await failureOf(file(await render(stalled, { timeoutMs: 400 })).bytes());
    expect(error).toBeInstanceOf(CommandError);
    expect(error.message).toBe('RenderYMGRFile: no answer within 400 ms');
    await expect.poll(() => gone).toBe(true);
    const broken: Act = (response) => {
      response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': 100 }).write('half');
      setTimeout(() => response.socket!.destroy(), 20);
    };
    expect(await failureOf(file(await render(broken)).bytes())).toMatchObject({ name: 'CommandError', httpStatus: 0 });
  });

  it('lets go of the connection when its stream is cancelled', async () => {
    let gone = false;
    const endless: Act = (response) => {
      response.on('close', () => (gone = true)).writeHead(200, { 'content-type': 'application/octet-stream' }).write('x'.repeat(1000));
    };
    await file(await render(endless)).stream.cancel();
    await expect.poll(() => gone).toBe(true);
  });
});

describe('a command that answers only JSON', () => {
  it('throws when it is answered bytes, and does not wait for their end', async () => {
    let gone = false;
    const exchange = await server(() => (response) => response.on('close', () => (gone = true)).writeHead(200, { 'content-type': 'application/octet-stream' }).write('bytes'));
    const client = createClient({ baseUrl: exchange.baseUrl, token: 'hweR4mQ0pZ1cT9sJ76TM' });
    expect(await failureOf(client.call('GetCustomerData'))).toMatchObject({ responseStatus: 'EXCEPTION', message: 'GetCustomerData was answered application/octet-stream instead of JSON (HTTP 200)' });
    await expect.poll(() => gone).toBe(true);
  });
});
