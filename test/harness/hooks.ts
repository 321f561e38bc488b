import { randomUUID } from 'node:crypto';
import type { Hook } from '@merkazia/exchange/hooks/hook';
import { enqueueHook } from '@merkazia/exchange/hooks/post';
import { hookSecret } from '@merkazia/exchange/hooks/secrets';
import { verifyHook } from '@merkazia/client';
import { demo, type useExchange } from './exchange.ts';
import { contract } from './contract.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import type { Received } from './receiver.ts';

const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { binary: true } });
ajv.addSchema({ $id: 'hooks', ...contract } as object);

/** A spoken campaign that posts to a receiver; every status as the contract has it. */
export function campaign(url: string, system = demo.number) {
  const id = `YA-3-${system}-Merkazia-${randomUUID()}`;
  const base = (number: string | null, status: string, more: object): Hook => ({
    system, campaign: id, chunk: 0, number, status, url, type: 'json', body: { CampaignId: id, Number: number, Status: status, Time: 1795447303027, ...more },
  });
  return {
    id,
    up: (number: string) => base(number, 'UP', {}),
    failed: (number: string) => base(number, 'FAILD', { FailReason: '5' }),
    down: (number: string): Hook => ({ ...base(number, 'DOWN', { CallTimeMS: 4969, BridgeCallStart: null, BridgeCallStop: null }), after: 'UP' }),
    end: (hooks: number): Hook => ({
      ...base(null, 'END', { moreData: { CampaignBilling: 3, notEnteris: 0, enteris: 3, done: 2, fail: 1, createTS: '2026-11-23 17:21:38', runTS: '2026-11-23 17:21:38', endTS: '2026-11-23 17:21:53' } }),
      closes: { chunks: 1, hooks },
    }),
  };
}

/** A step in the delivery of a fax. */
export function fax(url: string, step: Record<string, string>, after?: string): Hook {
  const id = 'WSOC-LC-2026-11-23-21-40-49-083';
  return { system: demo.number, campaign: id, chunk: 0, number: '0771234567', status: step.Delivery!, url, type: 'form', body: { CampaignId: id, ...step }, ...(after ? { after } : {}) };
}

/** Writes a hook down as a command does, in a transaction, and pokes. */
export async function enqueue(at: ReturnType<typeof useExchange>, hook: Hook): Promise<void> {
  const { write, poke } = enqueueHook(hook, at.exchange.clock.now());
  const tx = randomUUID();
  expect(await at.exchange.table.transact({ put: { pk: `TEST#${tx}`, sk: 'ACT', tx } }, [write])).toEqual({ done: true });
  await at.exchange.queue.send([poke]);
}

/** Reads a hook as a customer does, with the client, and holds it against the contract. */
export async function believed(at: ReturnType<typeof useExchange>, got: Received, shape: 'TtsStatus' | 'FaxDelivery' = 'TtsStatus', system = demo.number) {
  // The clock of an exchange may have gone on since it came.
  const verified = await verifyHook(got, await hookSecret(at.exchange, system), { now: shape === 'TtsStatus' && system !== demo.number ? Number(got.headers['webhook-timestamp']) * 1000 : at.exchange.clock.now() });
  const validate = ajv.getSchema(`hooks#/components/schemas/${shape}`)!;
  if (!validate(verified.hook)) throw new Error(`${JSON.stringify(verified.hook)} is not a ${shape}: ${ajv.errorsText(validate.errors)}`);
  return verified;
}

/** Every status of a spoken campaign of a system that came, read as a customer does: each signed, in the contract's shape, and of several under one webhook-id the first. */
export async function statuses(at: ReturnType<typeof useExchange>, system: string, got: Received[]): Promise<any[]> {
  const first = [...new Map([...got].reverse().map((one) => [one.headers['webhook-id'], one])).values()];
  return Promise.all(got.filter((one) => first.includes(one)).map(async (one) => (await believed(at, one, 'TtsStatus', system)).hook));
}

/** What a receiver was told, in order, as `0501234567 UP`. */
export const told = (got: Received[]): string[] => got.map(({ json }) => `${json.Number ?? ''} ${json.Status}`.trim());
