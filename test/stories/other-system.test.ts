import { handlers } from '@merkazia/exchange/commands/table';
import { commands } from '@merkazia/contract/commands';
import { makeApiKey } from '@merkazia/exchange/keys/apiKeys';
import { block } from '@merkazia/exchange/store/blocked';
import { beforeAll, expect, test } from 'vitest';
import { contract } from '../harness/contract.ts';
import { putCampaign } from '../harness/campaigns.ts';
import { useExchange } from '../harness/exchange.ts';
import { everyRow, rowText } from '../harness/money.ts';
import { pdfOf } from '../harness/pdf.ts';
import { queueOf } from '../harness/queues.ts';

const at = useExchange();
const built = (Object.keys(handlers) as (keyof typeof handlers)[]).filter((command) => commands[command].session);

/** Texts that stand in the first system's rows and nowhere else; the other system never gives them. */
const marks = ['סוד של הראשונה', 'first@secret.example', 'organization of the first', 'contact of the first', 'invoice of the first', '0541600001', '0541600002', 'the first system wrote this', 'password-of-the-first', 'record-of-the-first', '100.64.7.7', 'hin***offirst', 'key of the first', '0541600007', '0541600008', 'call-of-the-first', 'words in a file of the first', 'the task of the first', 'the text of its task'];
/** What the other system may guess or have seen: every kind of id there is of the first. */
let ids: string[];
let first: string;
let attacker: { did: string; token: string };

beforeAll(async () => {
  const now = at.exchange.clock.now();
  const { did, token, client } = await at.verified({
    name: marks[0], email: marks[1], organization: marks[2], contactName: marks[3], invoiceName: marks[4], password: marks[8], recordPassword: marks[9],
    secondaryDids: [{ did: '0779666601', usage: 'goto:/1' }], callerIds: [{ number: '0529666601', expires: now + 86_400_000 }],
    lists: [{ id: '901', description: 'list of the first', phones: ['0541600001'] }], tzintukLists: [{ name: '902', phones: ['0541600002'] }],
  });
  first = did;
  await client.call('SendSms', { phones: 'tpl:901', message: marks[7]! });
  await at.settle();
  await client.call('UploadTextFile', { what: 'of the first/file.ymgr', contents: `Words#${marks[16]}` });
  await block(at.exchange.table, did, '0541600003');
  await queueOf(at, did, '/20').tell({ event: 'login', agent: marks[13]! }, { event: 'join', phone: marks[14]!, call: marks[15]! });
  await client.call('CreateTask', { taskType: 'SendSMS', description: marks[17]!, smsMessage: marks[18]!, smsList: '901', minute: 0, year: 2999 });
  const { reqId } = (await client.call('ValidationCallerId', { action: 'send', callerId: '0541600007', validType: 'SMS' })) as { reqId: string };
  await client.call('UploadFile', { path: '/fax of the first.pdf', file: await pdfOf(1) });
  const bridged = await client.call('CreateBridgeCall', { Phones: '0500000020', BridgePhones: '0500000021', RecordCall: 1 });
  const faxed = await client.call('SendFax', { pdfFile: '/fax of the first.pdf', phone: '0500000021' });
  await at.settle();
  const { accountID, PASS } = await client.call('CreateSipAccount', { extNumber: 4201 });
  await client.call('EditCallerIdInSipAccount', { accountNumber: 1, callerId: '0529666601' });
  marks.push(PASS);
  const { key } = await makeApiKey(at.exchange, did, { name: marks[12] });
  for (let i = 0; i < 6; i++) await at.session(did);
  const campaign = (await client.call('GetCustomerSmsTransactions')).rows[0]!.description.replace('Start-YA-', '');
  const engine = await Promise.all((['sms', 'tzintuk'] as const).map((kind) => putCampaign(at.exchange, did, { kind, text: marks[7]!, numbers: [{ to: marks[5]!, at: 1 }] })));
  const { dirs: [folder] } = await client.call('GetIVR2Dir');
  ids = [folder!.what, folder!.uniqueId, 'ivr2:/of the first/file.ymgr', ...engine.map((head) => head.campaign), bridged.CampaignId, faxed.CampaignId, '/fax of the first.pdf', did, '0779666601', '0529666601', 'tpl:901', '901', 'tzl:902', '902', '100', '5', '1', '/20', '4201', accountID, `S#${did}`, key.id, key.hint, campaign, `Start-YA-${campaign}`, token.slice(0, 8), `${did}#SES`, '../', did.slice(1), reqId];
  attacker = await at.verified();
});

const belongs = (row: Record<string, any>) => row.system === first || row.pk.includes(first) || /^(T#901|TZ#.*902)/.test(row.pk) || row.did === first;
const rowsOfFirst = async () => (await everyRow(at.exchange)).filter(belongs).map(rowText).sort();

/** What the contract shows as right for a command, and the same with each parameter in turn naming what is the first system's. */
function attempts(command: string): Record<string, string>[] {
  const { examples, example } = (contract.paths as any)[`/${command}`].post.requestBody.content['application/json'];
  const shown = [example, ...Object.values<any>(examples ?? {}).map(({ value }) => value)].filter(Boolean) as Record<string, unknown>[];
  const base = Object.fromEntries(Object.entries(Object.assign({}, ...shown)).filter(([name]) => name !== 'token').map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]));
  const names = Object.keys(commands[command as keyof typeof commands].params).filter((name) => name !== 'token');
  return [{}, base, ...names.flatMap((name) => ids.map((id) => ({ ...base, [name]: id })))];
}

test.each(built)('%s reads and changes nothing of another system, whatever it is given', async (command) => {
  const before = await rowsOfFirst();
  for (const given of attempts(command)) {
    const token = command === 'Logout' || command.startsWith('Kill') ? await at.session(attacker.did, { verified: true }) : attacker.token;
    for (const by of [token, `${token}x`]) {
      const { body } = await at.ask(command, { method: 'POST', headers: { authorization: by }, body: new URLSearchParams(given) });
      const told = JSON.stringify(body);
      for (const mark of marks) expect(told, `${command} ${JSON.stringify(given)}`).not.toContain(mark);
    }
  }
  if (command === 'KillAllSessions') attacker.token = await at.session(attacker.did, { verified: true });
  await at.settle();
  expect(await rowsOfFirst()).toEqual(before);
});

test('the marks that are looked for are what the first system\'s own session is told', async () => {
  const client = at.client({ token: await at.session(first, { verified: true }) });
  const told = JSON.stringify([await client.call('GetCustomerData'), await client.call('GetSmsOutLog'), await client.call('GetAllSessions'), await client.call('GetQueueRealTime', { queuePath: '/20' }), await client.call('GetTextFile', { what: 'of the first/file.ymgr' }), await client.call('GetTasksData', { TaskId: 1 }), await client.call('GetSipAccountsInCustomer')]);
  for (const mark of marks.slice(0, 6).concat(marks[7]!, marks[8]!, marks[9]!, ...marks.slice(13))) expect(told).toContain(mark);
});
