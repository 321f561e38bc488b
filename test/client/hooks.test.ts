import { createHmac, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FaxHook, HookError, type ReceivedHook, type TtsHook, type VerifiedHook, verifyHook } from '@merkazia/client';
import { describe, expect, expectTypeOf, it, onTestFinished } from 'vitest';

// The example of Standard Webhooks' own reference implementations.
const reference = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  body: '{"test": 2432232314}',
  headers: { 'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek', 'webhook-timestamp': '1614265330', 'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=' },
  now: 1614265330_000,
};
const newSecret = () => `whsec_${randomBytes(32).toString('base64')}`;
const up: TtsHook = { CampaignId: 'YA-3-0773137770-Merkazia-1', Number: '0501234567', Status: 'UP', Time: 1795447299116 };

function signed(secret: string, body: string, { id = 'msg_1', timestamp = Math.floor(Date.now() / 1000) } = {}): ReceivedHook {
  const signature = createHmac('sha256', Buffer.from(secret.slice(6), 'base64')).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { headers: { 'Webhook-Id': id, 'Webhook-Timestamp': String(timestamp), 'Webhook-Signature': `v1,${signature}` }, body };
}

describe('a hook', () => {
  it('is believed as other libraries of Standard Webhooks sign it', async () => {
    expect(await verifyHook(reference, reference.secret, { now: reference.now })).toEqual({ id: reference.headers['webhook-id'], timestamp: reference.now, hook: { test: 2432232314 } });
  });

  it('is read by its kind: JSON of a spoken campaign, a form of a fax', async () => {
    const secret = newSecret();
    const tts = await verifyHook<TtsHook>(signed(secret, JSON.stringify(up)), secret);
    expectTypeOf(tts).toEqualTypeOf<VerifiedHook<TtsHook>>();
    if (tts.hook.Status === 'UP') expectTypeOf(tts.hook.Number).toEqualTypeOf<string>();
    expect(tts.hook).toEqual(up);
    const fax = await verifyHook<FaxHook>(signed(secret, 'CampaignId=WSOC-1&Delivery=NoAnswer&DIALSTATUS=%D7%AA%D7%A4%D7%95%D7%A1'), secret);
    expect(fax.hook).toEqual({ CampaignId: 'WSOC-1', Delivery: 'NoAnswer', DIALSTATUS: 'תפוס' });
  });

  it('is taken as a Request, as Headers with bytes, and as Node gives it', async () => {
    const secret = newSecret();
    const { headers, body } = signed(secret, JSON.stringify({ ...up, Number: 'עברית' })) as { headers: Record<string, string>; body: string };
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    const forms: ReceivedHook[] = [new Request('http://x/', { method: 'POST', headers, body }), { headers: new Headers(headers), body: Buffer.from(body) }, { headers: { ...lower, 'webhook-id': [lower['webhook-id']!] }, body }];
    for (const form of forms) expect((await verifyHook<TtsHook>(form, secret)).hook.Number).toBe('עברית');
  });

  it('is believed by any of several secrets, and by any of several signatures', async () => {
    const [older, newer] = [newSecret(), newSecret()];
    const one = signed(older, '{}') as { headers: Record<string, string>; body: string };
    const other = signed(newer, '{}') as typeof one;
    const both = { ...one, headers: { ...one.headers, 'Webhook-Signature': `v1a,unknown ${other.headers['Webhook-Signature']} ${one.headers['Webhook-Signature']}` } };
    for (const secret of [older, newer, [newSecret(), older]]) expect((await verifyHook(both, secret)).id).toBe('msg_1');
  });

  it.each([
    ['another body', (hook: any) => ({ ...hook, body: hook.body.replace('UP', 'FAILD') })],
    ['the same body written anew', (hook: any) => ({ ...hook, body: JSON.stringify(JSON.parse(hook.body), null, 1) })],
    ['another id', (hook: any) => ({ ...hook, headers: { ...hook.headers, 'Webhook-Id': 'msg_2' } })],
    ['another timestamp', (hook: any) => ({ ...hook, headers: { ...hook.headers, 'Webhook-Timestamp': String(Number(hook.headers['Webhook-Timestamp']) - 1) } })],
    ['a signature that is not base64', (hook: any) => ({ ...hook, headers: { ...hook.headers, 'Webhook-Signature': 'v1,%%%' } })],
    ['a signature of another version', (hook: any) => ({ ...hook, headers: { ...hook.headers, 'Webhook-Signature': hook.headers['Webhook-Signature'].replace('v1', 'v2') } })],
    ['an empty signature', (hook: any) => ({ ...hook, headers: { ...hook.headers, 'Webhook-Signature': 'v1,' } })],
  ])('with %s is not believed', async (_, changed) => {
    const secret = newSecret();
    await expect(verifyHook(changed(signed(secret, JSON.stringify(up))), secret)).rejects.toThrow(new HookError('The signature does not fit the hook.'));
  });

  it('of another secret is not believed', async () => {
    await expect(verifyHook(signed(newSecret(), '{}'), newSecret())).rejects.toThrow(HookError);
  });

  it('from more than five minutes away is not believed, whichever way', async () => {
    const secret = newSecret();
    const hook = signed(secret, '{}', { timestamp: 1_000_000 });
    const read = (seconds: number, toleranceSeconds?: number) => verifyHook(hook, secret, { now: (1_000_000 + seconds) * 1000, toleranceSeconds });
    for (const seconds of [-300, 0, 300]) expect((await read(seconds)).timestamp).toBe(1_000_000_000);
    for (const seconds of [-301, 301]) await expect(read(seconds)).rejects.toThrow('The hook\'s timestamp is more than 300 seconds away.');
    expect((await read(3600, 3600)).id).toBe('msg_1');
    await expect(verifyHook(signed(secret, '{}', { timestamp: 'soon' as never }), secret)).rejects.toThrow(HookError);
  });

  it.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('without %s is not believed', async (name) => {
    const secret = newSecret();
    const { headers, body } = signed(secret, '{}') as { headers: Record<string, string>; body: string };
    const rest = Object.fromEntries(Object.entries(headers).filter(([header]) => header.toLowerCase() !== name));
    await expect(verifyHook({ headers: rest, body }, secret)).rejects.toThrow(`The header ${name} is missing.`);
  });

  it.each([['', 'an empty one'], ['whsec_', 'an empty one'], ['whsec_%%%', 'one that is not base64'], [undefined as never, 'none']])('cannot be verified with the secret %j', async (wrong) => {
    await expect(verifyHook(signed(newSecret(), '{}'), wrong)).rejects.toThrow(new TypeError('A hook secret is whsec_ and base64.'));
  });
});

it('a customer\'s server of ten lines takes hooks by it', async () => {
  const secret = newSecret();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const verified = await verifyHook({ headers: request.headers, body: Buffer.concat(chunks) }, secret).catch(() => undefined);
    response.writeHead(verified ? 204 : 401).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => { server.close(); });
  const post = ({ headers, body }: any) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { method: 'POST', headers: { ...headers, connection: 'close' }, body }).then(({ status }) => status);
  expect(await post(signed(secret, JSON.stringify(up)))).toBe(204);
  expect(await post(signed(newSecret(), JSON.stringify(up)))).toBe(401);
});
