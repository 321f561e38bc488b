import { expect } from 'vitest';
import type { useExchange } from './exchange.ts';

let phones = 0;

/** What a code that is none is answered. */
export const noCode = { responseStatus: 'ERROR', status: false, message: expect.stringContaining('No code waits') };
/** Another code than one. */
export const wrongFor = (code: string, by = 1) => String((Number(code) + by) % 1_000_000).padStart(6, '0');

/** Systems of an exchange that want to show numbers. */
export function approving(at: ReturnType<typeof useExchange>) {
  return {
    newPhone,
    newSystem: (given?: Parameters<typeof at.system>[0]) => newSystem(at, given),
    /** The code that reached a telephone last, by text or by call. */
    async codeAt(number: string): Promise<string> {
      await at.settle();
      const last = (await at.arrived(number)).filter(({ type }) => type === 'sms' || type === 'code').at(-1);
      return last.type === 'code' ? last.code : /\d{6}$/.exec(last.text)![0];
    },
  };
}

const newPhone = () => `05320${String(++phones).padStart(5, '0')}`;

/** A system, a number that it wants to show, and how it asks for that. */
async function newSystem(at: ReturnType<typeof useExchange>, given: Parameters<typeof at.system>[0] = {}) {
  const { did, client } = await at.system(given);
  const number = newPhone();
  /** Its client, whatever the clock has done to its session. */
  const later = async () => at.client({ token: await at.session(did) });
  const ask = async (params: Record<string, string>, key?: string) =>
    (await at.ask('ValidationCallerId', { method: 'POST', headers: { authorization: await at.session(did), ...(key ? { 'idempotency-key': key } : {}) }, body: new URLSearchParams(params) })).body;
  return {
    did, client, number, ask,
    send: (validType: 'SMS' | 'CALL', callerId = number, key?: string) => ask({ action: 'send', callerId, validType }, key),
    valid: (reId: string, code: string) => ask({ action: 'valid', reId, code }),
    callerIds: async () => (await (await later()).call('GetCustomerData')).callerIds,
    units: async () => Number((await (await later()).call('GetCustomerData')).units),
    movements: async () => (await (await later()).call('GetTransactions')).transactions.map(({ description, amount }) => [description.replace(/\d{15}$/, 'id'), amount]),
  };
}
