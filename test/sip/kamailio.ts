/**
 * Not part of the tests: real SIP over UDP, through Kamailio as packages/exchange/registrars/kamailio.cfg sets it up.
 * Needs kamailio with its modules jansson and http_client, and sipsak (Debian: kamailio, kamailio-json-modules,
 * kamailio-utils-modules, sipsak). Run by `npm run kamailio`.
 */
import { execFile, spawn, spawnSync } from 'node:child_process';
import { createSocket, type Socket } from 'node:dgram';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import assert from 'node:assert/strict';
import { createClient } from '@merkazia/client';
import { ha1, type Algorithm, readCredentials, rightResponse } from '@merkazia/exchange/sip/digest';
import { startExchange } from '@merkazia/local/start';

const domain = '127.0.0.1';
const port = 15_060;

for (const program of ['kamailio', 'sipsak']) if (spawnSync(program, ['-v']).error) throw new Error(`${program} is not installed`);

const exchange = await startExchange();
const folder = mkdtempSync(join(tmpdir(), 'kamailio-'));
const kamailio = spawn('kamailio', ['-DD', '-f', 'packages/exchange/registrars/kamailio.cfg', '-l', `udp:127.0.0.1:${port}`, '-Y', folder, '-w', folder, '-m', '64', '-M', '8'], {
  stdio: ['ignore', 'ignore', 'pipe'],
  env: { ...process.env, EXCHANGE_URL: exchange.url, SIP_REGISTRAR_SECRET: exchange.registrarSecret, SIP_DOMAIN: domain, SIP_ALGORITHMS: 'MD5,SHA-256', CARRIER_HOST: '127.0.0.1:15099', CARRIER_IP: '127.0.0.9', IVR_HOST: '127.0.0.1:15098' },
});
let said = '';
kamailio.stderr.on('data', (text) => { said += text; });

const client = createClient({ baseUrl: exchange.url, username: '0773137770', password: '1234' });
const connected = async () => (await client.call('GetSipAccountsInCustomer')).accounts.map(({ contactsCount }) => contactsCount);

interface Message { first: string; headers: [string, string][]; }
const read = (text: string): Message => {
  const [first = '', ...lines] = text.split('\r\n\r\n')[0]!.split('\r\n');
  return { first, headers: lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]) };
};
const all = ({ headers }: Message, name: string) => headers.filter(([one]) => one === name.toLowerCase()).map(([, value]) => value);

/** A telephone on a port of its own: it asks, answers challenges, and rings (180, 486) when it is called. */
function telephone(user: string, password: string) {
  const socket: Socket = createSocket('udp4');
  const inbox: Message[] = [];
  const calls: Message[] = [];
  socket.on('message', (bytes, from) => {
    const message = read(bytes.toString());
    if (message.first.startsWith('SIP/2.0')) return void inbox.push(message);
    if (!message.first.startsWith('INVITE')) return;
    calls.push(message);
    const same = message.headers.filter(([name]) => ['via', 'from', 'call-id', 'cseq', 'record-route'].includes(name)).map(([name, value]) => `${name}: ${value}\r\n`).join('');
    socket.send(`SIP/2.0 486 Busy Here\r\n${same}to: ${all(message, 'to')[0]};tag=busy\r\ncontent-length: 0\r\n\r\n`, from.port, from.address);
  });
  let sequence = 0;
  const id = Math.random().toString(36).slice(2);
  async function send(method: string, uri: string, to: string, more: string): Promise<Message> {
    const seen = inbox.length;
    const local = socket.address();
    sequence++;
    const text = `${method} ${uri} SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:${local.port};branch=z9hG4bK${id}${sequence};rport\r\nMax-Forwards: 70\r\nFrom: <sip:${user}@${domain}>;tag=${id}\r\nTo: <${to}>\r\nCall-ID: ${id}\r\nCSeq: ${sequence} ${method}\r\nContact: <sip:${user}@127.0.0.1:${local.port}>\r\n${more}Content-Length: 0\r\n\r\n`;
    // Twice, as a network may bring it.
    for (let i = 0; i < 2; i++) socket.send(text, port, '127.0.0.1');
    for (let i = 0; i < 200; i++) {
      const final = inbox.slice(seen).find(({ first, headers }) => !first.startsWith('SIP/2.0 1') && headers.some(([name, value]) => name === 'cseq' && value.startsWith(`${sequence} `)));
      if (final) return final;
      await sleep(50);
    }
    throw new Error(`no answer to ${method} ${uri}\n${said}`);
  }
  return {
    calls,
    open: () => new Promise<void>((done) => { socket.bind(0, '127.0.0.1', done); }),
    close: () => socket.close(),
    /** Asks, and once more with the answer to the challenge, by an algorithm. */
    async ask(method: string, uri: string, to: string, algorithm: Algorithm, more = ''): Promise<Message> {
      const first = await send(method, uri, to, more);
      assert.match(first.first, method === 'REGISTER' ? / 401 / : / 407 /, said);
      const proxy = method !== 'REGISTER';
      const challenge = [...all(first, 'www-authenticate'), ...all(first, 'proxy-authenticate')].find((one) => one.includes(`algorithm=${algorithm},`));
      assert.ok(challenge, `challenged: ${first.first}`);
      const [realm, nonce] = ['realm', 'nonce'].map((name) => new RegExp(`${name}="([^"]*)"`).exec(challenge)![1]!) as [string, string];
      const plain = `Digest username="${user}", realm="${realm}", nonce="${nonce}", uri="${uri}", algorithm=${algorithm}, qop=auth, nc=00000001, cnonce="x"`;
      const response = rightResponse(readCredentials(`${plain}, response="x"`)!, { method, username: user, password });
      return send(method, uri, to, `${more}${proxy ? 'Proxy-Authorization' : 'Authorization'}: ${plain}, response="${response}"\r\n`);
    },
  };
}

const passed = (what: string) => process.stdout.write(`ok  ${what}\n`);
const [one, two] = [await client.call('CreateSipAccount', { extNumber: 200 }), await client.call('CreateSipAccount', { extNumber: 201 })];
assert.notEqual(ha1('MD5', one.accountID, domain, one.PASS), ha1('MD5', two.accountID, domain, two.PASS));
const [caller, called] = [telephone(one.accountID, one.PASS), telephone(two.accountID, two.PASS)];
try {
  await Promise.all([caller.open(), called.open()]);
  for (let i = 0; i < 100 && spawnSync('sipsak', ['-s', `sip:127.0.0.1:${port}`, '-D', '1']).status !== 0; i++) await sleep(100);

  const registrar = `sip:${domain}:${port}`;
  const registered = await called.ask('REGISTER', registrar, `sip:${two.accountID}@${domain}`, 'SHA-256', 'Expires: 300\r\n');
  assert.match(registered.first, / 200 /, `${registered.first}\n${said}`);
  assert.deepEqual(await connected(), [0, 1]);
  passed('a telephone registers by SHA-256 over UDP, each datagram sent twice, and is counted');

  await promisify(execFile)('sipsak', ['-U', '-s', `sip:${one.accountID}@${domain}:${port}`, '-u', one.accountID, '-a', one.PASS, '-x', '120', '-i']).catch((problem) => { throw new Error(`sipsak: ${problem.stdout}${problem.stderr}\n${said}`); });
  assert.deepEqual(await connected(), [1, 1]);
  passed('sipsak registers');

  const wrong = telephone(one.accountID, 'not the password');
  await wrong.open();
  assert.match((await wrong.ask('REGISTER', registrar, `sip:${one.accountID}@${domain}`, 'MD5')).first, / 401 /);
  wrong.close();
  passed('a wrong password does not');

  const busy = await caller.ask('INVITE', `sip:201@${domain}:${port}`, `sip:201@${domain}`, 'MD5');
  assert.match(busy.first, / 486 /, `${busy.first}\n${said}`);
  assert.equal(called.calls.length > 0, true);
  const [invite] = called.calls as [Message];
  assert.deepEqual(all(invite, 'x-yemot-path'), ['/']);
  assert.deepEqual(all(invite, 'x-yemot-callid'), all(invite, 'call-id'));
  assert.match(all(invite, 'from')[0]!, /<sip:200@/);
  passed('an extension is dialled, shows the caller\'s extension, and carries X-Yemot-Path and X-Yemot-CallID');

  const gone = await called.ask('REGISTER', registrar, `sip:${two.accountID}@${domain}`, 'MD5', 'Expires: 0\r\n');
  assert.match(gone.first, / 200 /);
  assert.deepEqual(await connected(), [1, 0]);
  assert.match((await caller.ask('INVITE', `sip:201@${domain}:${port}`, `sip:201@${domain}`, 'MD5')).first, / 480 /);
  assert.match((await caller.ask('INVITE', `sip:299@${domain}:${port}`, `sip:299@${domain}`, 'MD5')).first, / 404 /);
  passed('who is gone, or nobody, is not reached');
} finally {
  caller.close();
  called.close();
  kamailio.kill();
  await exchange.close();
  rmSync(folder, { recursive: true, force: true });
}
