import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { keepSecret } from '../harness/trace.ts';
import { program, temporary } from './program.ts';
import { person } from './terminal.ts';

const at = useExchange();

test('a person logs in once, and commands of the contract run as their system', async () => {
  const { merkazia, profiles, folder } = person(at);
  const { did } = await at.system();
  expect(await merkazia('call GetSession')).toMatchObject({ code: 4, err: expect.stringContaining('log in by merkazia login') });
  const asked: string[] = [];
  const ask = async (question: string, hidden: boolean) => { asked.push(`${question}${hidden}`); return hidden ? 'secret-of-test' : did; };
  expect(await merkazia('login', { ask })).toEqual({ code: 0, err: '', out: `Logged in at ${at.url} as ${did}; profile default is used from now on.\n` });
  expect(asked).toEqual(['Number: false', `Password of ${did}: true`]);
  expect(statSync(profiles).mode & 0o777).toBe(0o600);
  expect(readFileSync(profiles, 'utf8')).not.toContain('secret-of-test');
  expect(await merkazia('call sendsms phones=0521200001 phones=0521200002 "message=שלום לכם" --json')).toMatchObject({ code: 64, err: 'phones was given twice; give it once.\n' });
  const sent = JSON.parse((await merkazia('call sendsms phones=0521200001:0521200002 "message=שלום לכם" --json')).out);
  expect(sent).toMatchObject({ responseStatus: 'OK', oks: ['0521200001', '0521200002'], message: 'שלום לכם' });
  const { out } = await merkazia('call GetSmsOutLog');
  expect(out).toMatch(/^CallerId +Billing +RunBy +Time +To +Message +DeliveryReport\n/);
  expect(out.split('\n')).toHaveLength(4);
  expect((await merkazia('call GetSession')).out).toMatch(new RegExp(`^username +${did}$`, 'm'));
  writeFileSync(join(folder, 'text'), 'from a file');
  expect((await merkazia(`call SendSms phones=0521200003 message=@${join(folder, 'text')}`)).out).toMatch(/^message +from a file$/m);
  for (let i = 0; i < 2; i++) await merkazia('call SendSms phones=0521200004 message=once --idempotency-key once');
  await at.settle();
  expect(await at.arrived('0521200004')).toHaveLength(1);
});

test('words that make no sense end with 64 and are told with what would', async () => {
  const { merkazia } = person(at, { MERKAZIA_TOKEN: '0773137770:1234' });
  for (const [line, cure] of [
    ['call SendSmss', 'There is no command SendSmss. Did you mean SendSms or SendTTS? merkazia call --help lists them.\n'],
    ['call Nothing', 'There is no command Nothing. merkazia call --help lists them.\n'],
    ['call SendSms phone=0521200001', 'SendSms has no parameter phone. Did you mean phones? merkazia call SendSms --help tells them.\n'],
    ['call GetSession --base-url 127.0.0.1:8585', '--base-url must be an address such as https://exchange.example.com, not 127.0.0.1:8585. Did you mean http://127.0.0.1:8585?\n'],
    ['hooks list 0773137770', 'error: missing required argument \'campaign\'\nmerkazia hooks list --help tells what it takes.\n'],
    ['call UploadFile path=ivr2:/a.txt file=@/nowhere/a.txt', 'file=@/nowhere/a.txt names a file that cannot be read: there is no such file.\n'],
    ['hooks lost', 'error: unknown command \'lost\'\n(Did you mean list?)\nmerkazia hooks --help tells its verbs.\n'],
  ] as const) expect(await merkazia(line)).toEqual({ code: 64, out: '', err: cure });
  expect(await merkazia('call SendSms phones=0521200001')).toEqual({ code: 1, out: '', err: 'Parameter message is required. merkazia call SendSms --help tells what it takes.\n' });
  expect(await merkazia(`call GetSession --base-url ${at.url}/docs`)).toMatchObject({ code: 1, err: expect.stringContaining('Is there an exchange at that address?') });
});

test('files go up from a path and come down to one', async () => {
  const { merkazia, folder } = person(at, { MERKAZIA_TOKEN: '0773137770:1234' });
  writeFileSync(join(folder, 'up.txt'), 'what it says');
  expect((await merkazia(`call UploadFile path=ivr2:/9/note.txt file=${join(folder, 'up.txt')}`)).code).toBe(0);
  expect(await merkazia('call DownloadFile path=ivr2:/9/note.txt')).toEqual({ code: 0, out: 'what it says', err: '' });
  expect(await merkazia('call DownloadFile path=ivr2:/9/note.txt', { interactive: true })).toMatchObject({ code: 1, err: expect.stringContaining('give --out') });
  expect(await merkazia(`call DownloadFile path=ivr2:/9/note.txt --out ${join(folder, 'down.txt')}`)).toMatchObject({ code: 0, out: '', err: expect.stringMatching(/^12 bytes/) });
  expect(readFileSync(join(folder, 'down.txt'), 'utf8')).toBe('what it says');
  expect(await merkazia(`call DownloadFile path=ivr2:/9/note.txt --out ${join(folder, 'no', 'such')}`)).toMatchObject({ code: 1, err: expect.stringContaining('cannot be written') });
});

test('profiles are kept apart, used by name, and never sent to another address than their own', async () => {
  const { merkazia } = person(at);
  const { did } = await at.system();
  await merkazia(`login ${did} --profile mine --remember`, { ask: async () => 'secret-of-test' });
  await merkazia(`login --profile key --token 0773137770:1234 --operator-key ${at.running.operatorKey}`);
  expect((await merkazia('call GetSession')).out).toContain('0773137770');
  expect((await merkazia('call GetSession --profile mine')).out).toContain(did);
  expect((await merkazia('systems list')).out).toContain(did);
  await merkazia('profiles use mine');
  expect((await merkazia('profiles list')).out.split('\n').map((line) => line.split(/ +/).slice(0, 2).join(' '))).toEqual(['name current', 'mine true', 'key false', '']);
  expect(await merkazia('call GetSession --base-url http://127.0.0.1:9')).toMatchObject({ code: 4, err: expect.stringContaining('There is no token for http://127.0.0.1:9') });
  // A session that died is opened anew where the password was to be remembered, and only there.
  await merkazia('call Logout --profile mine');
  expect(await merkazia('call GetSession --profile mine')).toMatchObject({ code: 0, err: '' });
  expect(await merkazia('logout --profile mine')).toMatchObject({ code: 0, out: 'Profile mine is forgotten.\n' });
  expect(await merkazia('logout --profile mine')).toMatchObject({ code: 1 });
  expect(await merkazia('call GetSession --profile mine')).toMatchObject({ code: 1, err: expect.stringContaining('There is no profile mine: make it by merkazia login --profile mine') });
});

test('a file of profiles that others may read is refused, with the way to close it', async () => {
  const { merkazia, profiles } = person(at);
  await merkazia('login --token 0773137770:1234');
  chmodSync(profiles, 0o644);
  expect(await merkazia('call GetSession')).toEqual({ code: 1, out: '', err: `${profiles} holds passwords and may be read by others: chmod 600 ${profiles}\n` });
});

test.each<[string, number, string]>([
  ['call SendSmss', 64, 'There is no command SendSmss. Did you mean SendSms or '],
  ['call SendSms phnoes=1', 64, 'SendSms has no parameter phnoes. Did you mean phones?'],
  ['call SendSms 0501234567', 64, '0501234567 must be parameter=value, such as '],
  ['call SendSms message=@/no/such/file', 64, 'names a file that cannot be read'],
  ['call SendSms phones=0501234567', 1, 'Parameter message is required'],
  ['call SendTTSs', 64, 'Did you mean SendTTS'],
  ['call GetAllSessions', 4, 'Verify it: merkazia call DoubleAuth action=SendCode'],
  ['call GetSession --token 0773137770:wrong-word', 4, 'Give the number and password that its owner has'],
  ['call GetSession --token hweR4mQ0pZ1cT9sJ76TM', 4, 'Log in anew: merkazia login.'],
  ['call GetSession --base-url http://127.0.0.1:9', 3, 'Start it by npm start, or name another address'],
  ['tasks show 999', 1, 'task'],
  ['campaigns watch YA-3-none', 1, ''],
  ['hooks listen 0773137770 --forward-to here', 64, '--forward-to must be an address'],
  ['login', 1, 'There is no number to log in by'],
])('%s ends with %i and says the cure: %s', async (line, code, sentence) => {
  const { merkazia } = person(at, { MERKAZIA_TOKEN: '0773137770:1234' });
  const ended = await merkazia(line);
  expect(ended).toMatchObject({ code, err: expect.stringContaining(sentence) });
  expect(ended.err).not.toMatch(/\n\s+at /);
});

test('a balance that is too low is told with the verb that credits it', async () => {
  const { did } = await at.system({ units: 0, smsUnits: 0 });
  const { merkazia } = person(at, { MERKAZIA_TOKEN: `${did}:secret-of-test` });
  expect(await merkazia('call SendSms phones=0501234567 message=x')).toMatchObject({ code: 1, err: expect.stringContaining('merkazia systems credit') });
});

test('help tells what a command takes and answers, and lists all of them', async () => {
  const { merkazia } = person(at);
  expect((await merkazia('call --help')).out).toMatch(/Commands:\n {2}Login +Open a session\n/);
  const { out } = await merkazia('call runtzintuk --help');
  expect(out).toMatch(/^RunTzintuk: Ring numbers\n/);
  expect(out).toMatch(/^ {2}phones +\(required; /m);
  expect(out).toMatch(/^ {2}merkazia call RunTzintuk callerId=0773137770 phones='0501234567:/m);
  expect((await merkazia('call CreateTask --help')).out).toMatch(/^ {2}taskType +\(required; .*one of SendSMS, RunTzintuk, MoveOnFile\)/m);
  expect((await merkazia('call')).code).toBe(64);
  for (const words of ['login', 'logout', 'profiles use', 'tasks create', 'campaigns watch', 'hooks listen', 'watches set']) expect(await merkazia(`${words} --help`), words).toMatchObject({ code: 0, out: expect.stringContaining('Usage: merkazia') });
});

test('merkazia dev starts the exchange as its options say, and login takes the password of its environment', async () => {
  const data = join(temporary(), 'data');
  const started = program({}, 'dev', '--port', '0', '--data', data);
  const url = await started.ready;
  expect(started.output()).toContain(`data        ${data}`);
  const profiles = join(temporary(), 'profiles.json');
  const ended = program({ MERKAZIA_PROFILES: profiles, MERKAZIA_URL: url, MERKAZIA_PASSWORD: '1234' }, 'login', '0773137770');
  expect(await ended.ended).toBe(0);
  const called = program({ MERKAZIA_PROFILES: profiles, PORT: '1' }, 'call', 'GetSession', '--json');
  expect(await called.ended).toBe(0);
  expect(JSON.parse(called.output())).toMatchObject({ username: '0773137770' });
  keepSecret(JSON.parse(readFileSync(profiles, 'utf8')).profiles.default.token);
  expect(await program({}, 'dev', '--colour').ended).toBe(64);
});
