import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepSecret } from '../harness/trace.ts';
import { operatorKey, type Stage, startStage, system } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await startStage(); });
afterAll(() => stage?.stop());

const ask = (command: string, params: object, authorization = operatorKey) =>
  stage.ask({ method: 'POST', path: `/ym/admin/${command}`, headers: { 'content-type': 'application/json', authorization }, body: JSON.stringify(params) }, 'admin');

describe('an operator of the function URL', () => {
  it('is refused without the key, whatever the command is', async () => {
    for (const command of ['ListSystems', 'Nothing']) expect(await ask(command, {}, 'x'.repeat(44))).toMatchObject({ status: 401, json: { responseStatus: 'FORBIDDEN' } });
  });

  it.each<[string, object, object]>([
    ['ListSystems', {}, { systems: [{ did: system.did }], next: null }],
    ['CreateSystem', { did: '0779800001', password: 'pass-of-first', units: 5 }, { did: '0779800001' }],
    ['ChangeSystem', { did: '0779800001', name: 'x' }, { changed: ['name'] }],
    ['CreditSystem', { did: '0779800001', purse: 'units', amount: 2, description: 'x', validDays: 9 }, { amount: 2 }],
    ['AddSecondaryNumber', { did: '0779800001', number: '0779700001' }, { id: 100 }],
    ['RemoveSecondaryNumber', { did: '0779800001', number: '0779700001' }, { number: '0779700001' }],
    ['SetRetention', { did: '0779800001', logDays: 30 }, { logDays: 30 }],
    ['SuspendSystem', { did: '0779800001', reason: 'x' }, { sessions: 0 }],
    ['ResumeSystem', { did: '0779800001' }, { sessions: 0 }],
    ['GetSystem', { did: '0779800001' }, { system: { units: 7, logDays: 30 } }],
    ['ListDeadLetters', {}, { letters: [] }],
    ['ListUnknownCalls', {}, { calls: [] }],
    ['ReconcileMoney', {}, { checked: 2, differences: [] }],
    ['ErasePerson', { number: '0501234567' }, { erased: 0 }],
  ])('runs %s by the permissions of its function', async (command, params, answer) => {
    expect(await ask(command, params)).toMatchObject({ status: 200, json: { responseStatus: 'OK', ...answer } });
  });

  it('stops a campaign that still waits', async () => {
    const token = await stage.login();
    await stage.ask({ path: '/ym/api/SendSms', query: String(new URLSearchParams({ token, phones: '0501234567', message: 'x' })) });
    const { json: { campaigns: [{ campaign }] } } = await ask('ListCampaigns', { did: system.did });
    expect(await ask('StopCampaign', { did: system.did, campaign })).toMatchObject({ json: { stopped: 1, refund: 0.1 } });
  });

  it('makes an API key, which its system uses at once', async () => {
    const { json: { text } } = await ask('CreateApiKey', { did: system.did });
    expect(await stage.ask({ path: '/ym/api/GetSession', headers: { authorization: text } })).toMatchObject({ json: { responseStatus: 'OK', username: system.did } });
  });

  it('leaves neither the key nor a password in the log', async () => {
    keepSecret('pass-of-first', 'pass-of-owner');
    await ask('CreateSystem', { did: '0779800002', password: 'pass-of-owner' });
    const log = await stage.log('admin');
    expect(log).toContain('"command":"CreateSystem"');
    for (const secret of [operatorKey, 'pass-of-owner']) expect(log).not.toContain(secret);
  });
});
