import type { handlers } from '@merkazia/exchange/commands/table';
import { beforeAll } from 'vitest';
import type { useExchange } from '../harness/exchange.ts';
import { queueOf } from '../harness/queues.ts';

type Command = keyof typeof handlers;

export interface Right { token: string; given: Record<string, string | undefined> }

/** Makes systems of an exchange, and for every built command requests that are right for them: the i-th of as many as are wanted, in their order. */
export function rightRequests(at: ReturnType<typeof useExchange>): (command: Command, i: number) => Promise<Right> {
  const creatorPhone = '0531234568';
  let did: string;
  let steady: string;
  let other: string;
  let waiting: string;
  beforeAll(async () => {
    const lists = [{ id: '55', description: 'mine', phones: ['0541500001'] }];
    ({ did } = await at.system({ units: 100_000_000, smsUnits: 100_000_000, creatorPhone, secondaryDids: [{ did: '0779777701', usage: '' }, { did: '0779777702', usage: 'goto:/1' }], lists }));
    steady = await at.session(did, { verified: true });
    ({ did: other } = await at.system());
    await queueOf(at, did).tell({ event: 'login', agent: '0541500007' }, { event: 'join', call: 'right', phone: '0541500008' });
  });

  /** For every command a request that is right, the i-th of many; one that changes or ends its session brings its own. */
  const right: Record<Command, (i: number) => Promise<Partial<Right> & Pick<Right, 'given'>>> = {
    DoubleAuth: async (i) => {
      if (i % 2 === 0) return { token: waiting = await at.session(did), given: { action: 'SendCode' } };
      return { token: waiting, given: { action: 'VerifyCode', code: (await at.calls(creatorPhone)).at(-1).from.slice(-4) } };
    },
    GetAllSessions: async (i) => ({ given: i % 3 ? { limit: String(i) } : {} }),
    GetCustomerData: async () => ({ given: {} }),
    GetCustomerSmsTransactions: async () => ({ given: {} }),
    GetIncomingSum: async (i) => ({ given: [{}, { from: '2026-02-01', to: '2026-02-09' }, { from: '2024-02-29', to: '2024-02-29' }, { from: '2026-01-01' }][i % 4]! }),
    GetLoginLog: async (i) => ({ given: [{}, { limit: '3' }, { username: did }, { username: '077-977-7701', limit: '1' }][i % 4]! }),
    GetQueueRealTime: async (i) => ({ given: { queuePath: ['/1/2', '1/2', 'ivr2:/1/2/'][i % 3] } }),
    GetSession: async () => ({ given: {} }),
    GetSmsOutLog: async (i) => ({ given: i % 3 ? { limit: String(i * 1000) } : {} }),
    GetTransactions: async (i) => ({ given: [{}, { from: '2' }, { limit: '5' }, { filter: 'campaigns' }, { from: '0', limit: '1', filter: 'campaigns' }][i % 5]! }),
    KillAllSessions: async () => ({ token: await at.session(other, { verified: true }), given: {} }),
    KillSession: async () => {
      await at.session(did);
      const { sessions } = await at.client({ token: steady }).call('GetAllSessions', { limit: 1 });
      return { given: { SessionId: String(sessions[0]!.id) } };
    },
    Login: async (i) => ({ given: { username: i % 2 ? did : '0779777701', password: 'secret-of-test' } }),
    Logout: async () => ({ token: await at.session(did), given: {} }),
    SendSms: async (i) => ({
      given: [
        { phones: '0541500002', message: 'x' }, { phones: 'tpl:55', message: 'שלום' }, { phones: '0541500003:0541500004,0541500003', message: 'x'.repeat(71), sendFlashMessage: '1' },
        { phones: '+972541500005:nobody', message: '😀', from: '0779777701' }, { phones: '0541500006', message: 'm'.repeat(10_000), sendFlashMessage: 'false', from: did },
      ][i % 5]!,
    }),
    SetSecondaryDidUsageDescription: async (i) => ({ given: { secondaryDidId: '101', newUsage: ['goto:/', 'goto:/1/20', 'goto:/תור/A'][i % 3] } }),
    ValidationToken: async () => ({ given: {} }),
  };

  return async (command, i) => ({ token: steady, ...(await right[command](i)) });
}
