import type { LookupAddress } from 'node:dns';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { mayReach } from '@merkazia/exchange/outgoing/address';
import { postOut } from '@merkazia/exchange/outgoing/post';
import { problemOf } from '@merkazia/exchange/outgoing/url';
import { attemptsOf } from '@merkazia/exchange/hooks/history';
import { postHook } from '@merkazia/exchange/hooks/post';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { demo, useExchange } from '../harness/exchange.ts';
import { campaign } from '../harness/hooks.ts';
import { receiver } from '../harness/receiver.ts';

const message = (url: string) => ({ url, headers: { 'content-type': 'text/plain' }, body: 'שלום' });
const limits = { loopback: true, timeout: 5000 };
const inward = { ...limits, loopback: false };

describe('an address', () => {
  test.each([
    ['0.0.0.0'], ['0.1.2.3'], ['10.0.0.1'], ['10.255.255.255'], ['100.64.0.1'], ['100.100.100.200'], ['100.127.255.255'], ['127.0.0.1'], ['127.255.255.254'], ['168.63.129.16'],
    ['169.254.0.1'], ['169.254.169.254'], ['169.254.170.2'], ['172.16.0.1'], ['172.31.255.255'], ['192.0.0.1'], ['192.0.0.192'], ['192.0.2.1'], ['192.31.196.1'], ['192.52.193.1'],
    ['192.88.99.1'], ['192.168.0.1'], ['192.175.48.1'], ['198.18.0.1'], ['198.19.255.255'], ['198.51.100.1'], ['203.0.113.1'], ['224.0.0.1'], ['239.255.255.255'], ['240.0.0.1'], ['255.255.255.255'],
    ['::'], ['::1'], ['::2'], ['::127.0.0.1'], ['::8.8.8.8'], ['::ffff:127.0.0.1'], ['::ffff:10.0.0.1'], ['::ffff:8.8.8.8'], ['::ffff:0:127.0.0.1'], ['64:ff9b::7f00:1'], ['64:ff9b::8.8.8.8'],
    ['64:ff9b:1::7f00:1'], ['100::1'], ['100:0:0:1::1'], ['2001::1'], ['2001:0:7f00:1::1'], ['2001:2::1'], ['2001:3::1'], ['2001:4:112::1'], ['2001:10::1'], ['2001:20::1'], ['2001:30::1'], ['2001:db8::1'],
    ['2002:7f00:1::1'], ['2002:808:808::1'], ['2620:4f:8000::1'], ['3fff::1'], ['4000::1'], ['5f00::1'], ['fc00::1'], ['fd00:ec2::254'], ['fe80::1'], ['fe80::a9fe:a9fe'], ['febf::1'], ['fec0::1'], ['ff02::1'],
    ['not an address'], [''], ['8.8.8'], ['010.8.8.8'],
  ])('%s is not reached', (address) => {
    expect(mayReach(address, false)).toBe(false);
  });

  test.each([['8.8.8.8'], ['1.1.1.1'], ['9.255.255.255'], ['11.0.0.1'], ['100.63.255.255'], ['100.128.0.1'], ['172.15.255.255'], ['172.32.0.1'], ['192.167.255.255'], ['223.255.255.255'], ['2606:4700::1111'], ['2001:4860:4860::8888'], ['2a00:1450:4001::1']])('%s is public', (address) => {
    expect(mayReach(address, false)).toBe(true);
  });

  test('of this machine is reached only where that is allowed, and nothing else with it', () => {
    expect([mayReach('127.0.0.1', true), mayReach('::1', true)]).toEqual([true, true]);
    expect(['10.0.0.1', '169.254.169.254', '::ffff:127.0.0.1', '0.0.0.0', '::'].map((address) => mayReach(address, true))).toEqual([false, false, false, false, false]);
  });

  test('inside an IPv6 address does not open it', () => {
    const prefixes = ['::ffff:', '::', '64:ff9b::', '::ffff:0:'];
    fc.assert(fc.property(fc.ipV4(), fc.constantFrom(...prefixes), (v4, prefix) => mayReach(prefix + v4, false) === false));
  });
});

describe('a URL', () => {
  test.each([
    ['ftp://example.com/', 'it must be http or https'], ['file:///etc/passwd', 'it must be http or https'], ['gopher://example.com/', 'it must be http or https'],
    ['example.com/hook', 'it is not an address such as https://example.com/hook'], ['', 'it is not an address such as https://example.com/hook'],
    ['https://user:secret@example.com/', 'it must not hold a user name or a password'], ['https://user@example.com/', 'it must not hold a user name or a password'],
    ['http://example.com:25/', 'its port must be 80, 443, or 1024 and above'], ['https://example.com:22/', 'its port must be 80, 443, or 1024 and above'],
    ['http://127.0.0.1/', '127.0.0.1 is not a public address'], ['http://2130706433/', '127.0.0.1 is not a public address'], ['http://0x7f.1/', '127.0.0.1 is not a public address'],
    ['http://017700000001/', '127.0.0.1 is not a public address'], ['http://127。0。0。1/', '127.0.0.1 is not a public address'], ['http://[::1]/', '::1 is not a public address'],
    ['http://[::ffff:10.0.0.1]/', '::ffff:a00:1 is not a public address'], ['http://169.254.169.254/latest/meta-data/', '169.254.169.254 is not a public address'],
  ])('%s is refused', async (url, problem) => {
    expect(problemOf(url, false)).toBe(problem);
    await expect(postOut(message(url), inward)).rejects.toThrow(problem);
  });

  test('longer than 2,000 characters is refused', () => {
    const url = (length: number) => `https://example.com/${'x'.repeat(length - 20)}`;
    expect([problemOf(url(2000), false), problemOf(url(2001), false)]).toEqual([undefined, 'it is longer than 2000 characters']);
  });

  test.each([['https://example.com/hook?key=1'], ['http://example.com:8080/'], ['https://example.com:443/'], ['http://שלום.example/'], ['https://8.8.8.8/'], ['http://[2606:4700::1111]:8080/']])('%s has nothing against it', (url) => {
    expect(problemOf(url, false)).toBeUndefined();
  });
});

describe('a name', () => {
  const local: LookupAddress = { address: '127.0.0.1', family: 4 };
  const outside: LookupAddress = { address: '93.184.215.14', family: 4 };

  test('that leads inside is refused when the connection is made, and nobody is called', async () => {
    const { port, got } = await receiver();
    await expect(postOut(message(`http://inside.test:${port}/`), { ...inward, resolve: async () => [local] })).rejects.toThrow('the name inside.test leads to 127.0.0.1, which is not a public address');
    expect(got).toEqual([]);
  });

  test('of which one address among others leads inside is refused', async () => {
    const { port, got } = await receiver();
    await expect(postOut(message(`http://mixed.test:${port}/`), { ...inward, resolve: async () => [outside, local] })).rejects.toThrow('leads to 127.0.0.1');
    expect(got).toEqual([]);
  });

  test('is looked up once, and the address that was judged is the one that is called', async () => {
    const { port, got } = await receiver();
    let asked = 0;
    const rebinding = async () => [asked++ === 0 ? local : { address: '10.0.0.1', family: 4 }];
    expect(await postOut(message(`http://rebinding.test:${port}/`), { ...limits, resolve: rebinding })).toEqual({ status: 200, answer: 'ok' });
    expect([asked, got.length]).toEqual([1, 1]);
    expect(got[0]!.headers.host).toBe(`rebinding.test:${port}`);
    await expect(postOut(message(`http://rebinding.test:${port}/`), { ...limits, resolve: rebinding })).rejects.toThrow('leads to 10.0.0.1');
    expect([asked, got.length]).toEqual([2, 1]);
  });

  test('localhost is this machine, whatever the name servers say', async () => {
    const { port, got } = await receiver();
    await postOut(message(`http://localhost:${port}/`), limits);
    expect(got[0]!.body).toBe('שלום');
    await expect(postOut(message(`http://localhost:${port}/`), inward)).rejects.toThrow('the name localhost leads to 127.0.0.1, which is not a public address');
  });

  test('whose look-up never ends is given up in time', async () => {
    await expect(postOut(message('http://never.test/'), { ...limits, timeout: 50, resolve: () => new Promise(() => {}) })).rejects.toThrow('no answer within 0.05 seconds');
  });

  test('that has no address is told by its name', async () => {
    await expect(postOut(message('http://nowhere.test/'), { ...limits, resolve: async () => { throw new Error('the name nowhere.test has no address'); } })).rejects.toThrow('the name nowhere.test has no address');
  });
});

describe('an answer', () => {
  test('is read for a kilobyte, however long it is, and then the connection is closed', async () => {
    let closed = () => {};
    const gone = new Promise<void>((done) => { closed = done; });
    const { url } = await receiver((_, response) => {
      const more = () => { while (!response.destroyed && response.write('x'.repeat(65_536))); };
      response.on('drain', more).on('close', closed).writeHead(200);
      more();
    });
    expect(await postOut(message(url), { ...limits, timeout: 600_000 })).toEqual({ status: 200, answer: 'x'.repeat(1024) });
    await gone;
  });

  test('whose body stalls is known by its status and what came', async () => {
    const { url } = await receiver((_, response) => { response.writeHead(202).write('got it'); });
    expect(await postOut(message(url), { ...limits, timeout: 500 })).toEqual({ status: 202, answer: 'got it' });
  });

  test('that is a redirect is answered as such', async () => {
    const { url } = await receiver((_, response) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end('go there'));
    expect(await postOut(message(url), limits)).toEqual({ status: 302, answer: 'go there' });
  });

  test('that is not HTTP, or has endless headers, is none', async () => {
    for (const words of ['220 mail.example.com ESMTP\r\n', `HTTP/1.1 200 OK\r\n${'x: yyyyyyyy\r\n'.repeat(5000)}`]) {
      const server = createServer((socket) => { socket.on('error', () => {}).once('data', () => socket.end(words)); });
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      onTestFinished(() => { server.close(); });
      await expect(postOut(message(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`), limits)).rejects.toThrow(/^Parse Error/);
    }
  });
});

describe('where this machine is not allowed', () => {
  const at = useExchange({ config: { outgoing: { timeout: 5000, loopback: false } } });

  test('a hook to it is never posted, and its attempts say why', async () => {
    const { url, got } = await receiver();
    const hook = campaign(url).up('0501234567');
    await postHook(at.exchange, hook);
    await at.advance(60);
    expect(got).toEqual([]);
    const found = (await attemptsOf(at.exchange, demo.number, hook))!;
    expect(found.attempts).toBe(4);
    expect(new Set(found.tried.map(({ problem }) => problem))).toEqual(new Set(['127.0.0.1 is not a public address']));
  });
});
