import { gateway } from '@merkazia/exchange/carrier/gateway';
import { systemClock } from '@merkazia/exchange/time/clock';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { type Gateway, startGateway } from './gateway.ts';
import type { Answer } from './http.ts';

let network: Gateway;
beforeAll(async () => { network = await startGateway('secret'); });
beforeEach(() => network.answers.clear());
afterAll(() => network.stop());

const sms = { key: '0773137770.1768205679885.0.0', from: '0773137770', to: '0501234567', text: 'שלום "עולם" 🙂', flash: true };
const carrier = (options: object = {}) => gateway({ url: `${network.url}/`, secret: 'secret', clock: systemClock, ...options });

describe('a message given to the gateway', () => {
  it('arrives as it is, signed, and is taken', async () => {
    expect(await carrier().sendSms(sms)).toEqual({ taken: true });
    expect(network.handed.at(-1)).toEqual(sms);
  });

  it('is refused with the status the gateway says', async () => {
    network.answers.set(sms.to, { status: 200, body: '{"taken":false,"status":"ESME_RMSGQFUL"}' });
    expect(await carrier().sendSms(sms)).toEqual({ taken: false, status: 'ESME_RMSGQFUL' });
  });

  it.each<[string, Answer | Promise<Answer> | undefined, object]>([
    ['the gateway has a fault', { status: 500, body: '{"taken":true}' }, {}],
    ['the gateway speaks of something else', { status: 200, body: '{"ok":true}' }, {}],
    ['the gateway refuses without a status', { status: 200, body: '{"taken":false}' }, {}],
    ['the gateway does not speak JSON', { status: 200, body: '<html>' }, {}],
    ['the gateway wants another secret', undefined, { secret: 'another' }],
    ['nobody listens', undefined, { url: 'http://127.0.0.1:9' }],
    ['no answer comes in time', new Promise(() => {}), { timeout: 20 }],
  ])('is of unknown fate when %s', async (_, answer, options) => {
    if (answer) network.answers.set(sms.to, answer);
    await expect(carrier(options).sendSms(sms)).rejects.toThrow();
  });

  it('is not sent on to where the gateway redirects', async () => {
    const elsewhere = await startGateway('secret');
    network.answers.set(sms.to, { status: 307, location: `${elsewhere.url}/sms`, body: '' });
    await expect(carrier().sendSms(sms)).rejects.toThrow();
    expect(elsewhere.handed).toEqual([]);
    await elsewhere.stop();
  });
});

describe('a verification call asked of the gateway', () => {
  const call = { key: 'verify.0773137770.1', to: '0501234567' };

  it('is made from a number that the gateway picked', async () => {
    expect(await carrier().verifyCall(call)).toEqual({ placed: true, from: '0772123456' });
  });

  it('is told as not placed, and why', async () => {
    network.answers.set(call.to, { status: 200, body: '{"placed":false,"reason":"busy"}' });
    expect(await carrier().verifyCall(call)).toEqual({ placed: false, reason: 'busy' });
  });

  it.each([['a fault', 500, '{}'], ['a number that is none', 200, '{"placed":true,"from":"x"}'], ['no reason', 200, '{"placed":false}']])('is of unknown fate when the gateway answers %s', async (_, status, body) => {
    network.answers.set(call.to, { status, body });
    await expect(carrier().verifyCall(call)).rejects.toThrow();
  });
});

describe('a call that speaks, asked of the gateway', () => {
  const speech = { key: 'YA-3-0773137770-Merkazia-1795447298471003.0.18', from: '0773137770', to: '0501234567', text: 'שלום "עולם"', repeats: 2, rate: -3, voice: 'Asaf', seconds: 60 };

  it('arrives as it is, signed, and is taken', async () => {
    expect(await carrier().speak(speech)).toEqual({ taken: true });
    expect(network.spoken.at(-1)).toEqual(speech);
  });

  it('is refused with the outcome the gateway says', async () => {
    network.answers.set(speech.to, { status: 200, body: '{"taken":false,"outcome":"congestion"}' });
    expect(await carrier().speak(speech)).toEqual({ taken: false, outcome: 'congestion' });
  });

  it.each([['a fault', 500, '{"taken":true}'], ['no outcome', 200, '{"taken":false}']])('is of unknown fate when the gateway answers %s', async (_, status, body) => {
    network.answers.set(speech.to, { status, body });
    await expect(carrier().speak(speech)).rejects.toThrow();
  });
});

describe('a ring asked of the gateway', () => {
  const ring = { key: 'YA-3-0773137770-Merkazia-1795447298471003.0.17', from: '0773137770', to: '0501234567', seconds: 9 };

  it('arrives as it is, signed, and is taken', async () => {
    expect(await carrier().ring(ring)).toEqual({ taken: true });
    expect(network.rung.at(-1)).toEqual(ring);
  });

  it('is refused with the outcome the gateway says', async () => {
    network.answers.set(ring.to, { status: 200, body: '{"taken":false,"outcome":"blocked"}' });
    expect(await carrier().ring(ring)).toEqual({ taken: false, outcome: 'blocked' });
  });

  it.each([['a fault', 500, '{"taken":true}'], ['no outcome', 200, '{"taken":false}'], ['an outcome that is none', 200, '{"taken":false,"outcome":"lost"}'], ['something else', 200, '[]']])('is of unknown fate when the gateway answers %s', async (_, status, body) => {
    network.answers.set(ring.to, { status, body });
    await expect(carrier().ring(ring)).rejects.toThrow();
  });

  it('shows a number that the gateway set aside', async () => {
    expect(await carrier().reserveCaller(ring)).toEqual({ from: '0772654321' });
  });

  it.each([['a fault', 500, '{}'], ['no number', 200, '{}'], ['a number that is none', 200, '{"from":"RAND"}'], ['a number that is no text', 200, '{"from":772654321}']])('shows none when the gateway answers %s', async (_, status, body) => {
    network.answers.set(ring.to, { status, body });
    await expect(carrier().reserveCaller(ring)).rejects.toThrow();
  });
});

describe('a call that says a code, asked of the gateway', () => {
  const call = { key: 'approve.0773137770.123456789012345', from: '0773137770', to: '0501234567', code: '483920' };

  it('arrives as it is, signed, and is taken', async () => {
    expect(await carrier().sayCode(call)).toEqual({ taken: true });
    expect(network.said.at(-1)).toEqual(call);
  });

  it('is refused with the outcome the gateway says', async () => {
    network.answers.set(call.to, { status: 200, body: '{"taken":false,"outcome":"blocked"}' });
    expect(await carrier().sayCode(call)).toEqual({ taken: false, outcome: 'blocked' });
  });

  it('is of unknown fate when the gateway says neither', async () => {
    network.answers.set(call.to, { status: 200, body: '{"taken":false}' });
    await expect(carrier().sayCode(call)).rejects.toThrow();
  });
});

describe('a bridged call asked of the gateway', () => {
  const call = { key: 'WSOC-LC-2026-11-23-15-10-15-276.0773137770', from: '0773137770', to: '0501234567', second: '0521234567', record: true, seconds: 600 };

  it('arrives as it is, with its first number or the SIP user in its place, and is taken', async () => {
    expect(await carrier().bridge(call)).toEqual({ taken: true });
    expect(network.bridged.at(-1)).toEqual(call);
    const { to: _, ...rest } = call;
    expect(await carrier().bridge({ ...rest, sip: '0773137770=2' })).toEqual({ taken: true });
    expect(network.bridged.at(-1)).toEqual({ ...rest, sip: '0773137770=2' });
  });

  it('is refused with the outcome the gateway says, and of unknown fate when it says nothing', async () => {
    network.answers.set(call.to, { status: 200, body: '{"taken":false,"outcome":"congestion"}' });
    expect(await carrier().bridge(call)).toEqual({ taken: false, outcome: 'congestion' });
    network.answers.set(call.to, { status: 502, body: '' });
    await expect(carrier().bridge(call)).rejects.toThrow();
  });

  it('has a recording, or none', async () => {
    expect(Buffer.from((await carrier().recording!(call.key))!).toString()).toBe('RIFF of a call');
    network.answers.set(call.key, { status: 404, body: '' });
    expect(await carrier().recording!(call.key)).toBeUndefined();
    network.answers.set(call.key, { status: 500, body: '' });
    await expect(carrier().recording!(call.key)).rejects.toThrow('500');
  });
});

test('a fax asked of the gateway has the address of its PDF', async () => {
  const fax = { key: 'WSOC-LC-2026-11-23-21-40-49-083.0773137770', from: '0773137770', to: '0771234567', pages: 2, seconds: 300 };
  const pdf = { name: 'FaxTest.pdf', bytes: async () => Buffer.from('%PDF'), address: async () => 'https://files.example/signed' };
  expect(await carrier().fax({ ...fax, pdf })).toEqual({ taken: true });
  expect(network.faxed.at(-1)).toEqual({ ...fax, name: pdf.name, file: 'https://files.example/signed' });
});
