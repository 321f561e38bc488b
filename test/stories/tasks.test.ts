import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();
const password = 'secret-of-test';

/** Moves the clock to an instant, as a developer would. */
async function to(instant: number): Promise<void> {
  const response = await fetch(`${at.url}/simulator/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ advance: `PT${Math.ceil((instant - at.exchange.clock.now()) / 1000)}S` }) });
  expect(response.status).toBe(200);
}
const mailsTo = async (email: string): Promise<any[]> => ((await (await fetch(`${at.url}/simulator/mail?to=${encodeURIComponent(email)}`)).json()) as { mails: any[] }).mails;

test('two systems with tasks at the same second each send their own, once', async () => {
  const systems = await Promise.all([1, 2].map((i) => at.system({ lists: [{ id: `800${i}`, description: 'x', phones: [`054333000${i}`] }] })));
  for (const [i, { client }] of systems.entries()) await client.call('CreateTask', { taskType: 'SendSMS', smsList: `800${i + 1}`, smsMessage: `of ${i + 1}`, minute: 15 });
  await to(at.exchange.clock.now() + 3_600_000);
  for (const [i, { did }] of systems.entries()) {
    const [sms, ...more] = await at.arrived(`054333000${i + 1}`);
    expect(sms).toMatchObject({ from: did, text: `of ${i + 1}` });
    expect(more).toEqual([]);
    const client = at.client({ username: did, password });
    const { rows } = await client.call('GetSmsOutLog');
    expect(rows).toMatchObject([{ RunBy: 'TASK 1', Message: `of ${i + 1}` }]);
    expect(rows[0]!.Time).toMatch(/:15:0\d$/);
    expect((await client.call('GetTasksLogs', { TaskId: 1 })).logs).toMatchObject([{ id: 1, succeeded: 1, error_message: null }]);
  }
});

test('a task shows no session to its system, and runs although every session was killed', async () => {
  const { did, client } = await at.verified({ tzintukLists: [{ name: 'רשימה, עם פסיק', phones: ['0543330003'] }] });
  await client.call('CreateTask', { taskType: 'RunTzintuk', toList: 'רשימה, עם פסיק', typeList: 'tzl', minute: 45 });
  await client.call('KillAllSessions');
  await to(at.exchange.clock.now() + 3_600_000);
  expect(await at.arrived('0543330003')).toMatchObject([{ from: did }]);
  const { sessions } = await at.client({ token: await at.session(did, { verified: true }) }).call('GetAllSessions');
  expect(sessions).toHaveLength(1);
});

test('a token of a task opens no other command, and one that was made up opens none', async () => {
  const { serviceToken } = await import('@merkazia/exchange/tasks/service');
  const { did } = await at.system();
  const token = serviceToken(at.exchange, did, 7);
  expect((await at.ask('GetCustomerData', { headers: { authorization: token } })).body).toMatchObject({ responseStatus: 'FORBIDDEN', message: 'A task does not run GetCustomerData.' });
  expect((await at.ask('GetIVR2Dir', { headers: { authorization: token } })).body).toMatchObject({ responseStatus: 'OK' });
  const other = token.replace(did, '0773137770');
  expect((await at.ask('GetIVR2Dir', { headers: { authorization: other } })).body).toMatchObject({ responseStatus: 'EXCEPTION' });
  await at.advance(3);
  expect((await at.ask('GetIVR2Dir', { headers: { authorization: token } })).body).toMatchObject({ responseStatus: 'EXCEPTION' });
});

test('a failing task mails why, a good one that it went well, each run once, and a suspended system runs nothing', async () => {
  const email = 'tasks@example.co.il';
  const { did, client } = await at.system({ email, name: 'בית ספר', lists: [{ id: '8005', description: 'x', phones: ['0543330005'] }] });
  const bad = await client.call('CreateTask', { taskType: 'SendSMS', smsList: '8999', smsMessage: 'x', minute: 10, description: 'בוקר', mailInError: 1, mailInEnd: 1 });
  const good = await client.call('CreateTask', { taskType: 'SendSMS', smsList: '8005', smsMessage: 'x', minute: 20, mailInEnd: 1 });
  const quiet = await client.call('CreateTask', { taskType: 'SendSMS', smsList: '8999', smsMessage: 'x', minute: 30, mailInEnd: 1 });
  await to(at.exchange.clock.now() + 3_600_000);
  const system = at.client({ username: did, password });
  const { logs: [failed, ...others] } = await system.call('GetTasksLogs', { TaskId: bad.id });
  expect(failed).toMatchObject({ succeeded: 0, error_message: expect.stringContaining('phones') });
  expect(others).toEqual([]);
  const mails = await mailsTo(email);
  expect(mails.map(({ subject }) => subject).sort()).toEqual([`המשימה "בוקר" (${bad.id}) במערכת ${did} נכשלה`, `המשימה ${good.id} במערכת ${did} הסתיימה בהצלחה`].sort());
  expect(mails.find(({ subject }) => subject.includes('נכשלה')).text).toContain(failed!.error_message);
  expect((await system.call('GetTasksLogs', { TaskId: quiet.id })).logs).toMatchObject([{ succeeded: 0 }]);
  await at.admin.call('SuspendSystem', { did, reason: 'a test' });
  await to(at.exchange.clock.now() + 3_600_000);
  await at.admin.call('ResumeSystem', { did });
  expect((await at.client({ username: did, password }).call('GetTasksLogs', { TaskId: good.id })).logs).toMatchObject([{ succeeded: 0, error_message: 'This system is suspended.' }, { succeeded: 1 }]);
  expect(await at.arrived('0543330005')).toHaveLength(1);
});
