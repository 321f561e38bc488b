import type { Client } from '@merkazia/client';
import { signedHeaders } from '@merkazia/exchange/carrier/signature';
import { expect } from 'vitest';
import type { useExchange } from './exchange.ts';

/** Two who subscribe to lists, and one who keeps them. */
export const [dana, yossi, manager] = ['0501120001', '0521120002', '0541120003'];

/** What is done with a list, so many milliseconds after some instant. */
export interface Told { type: 'joined' | 'left' | 'removed' | 'reset'; phone: string; at: number }

/** Posts what a carrier tells, signed; `id` names the event. */
export async function post(to: ReturnType<typeof useExchange>, did: string, list: string, { type, phone, at: after }: Told, base: number, id: string): Promise<void> {
  const body = JSON.stringify({ type: `tzintuk.${type}`, from: type === 'joined' || type === 'left' ? phone : manager, to: did, list, folder: '3', ...(type === 'removed' ? { target: phone } : {}), at: new Date(base + after).toISOString() });
  const headers = signedHeaders(to.exchange.config.carrierSecret, { id, timestamp: Math.floor(to.exchange.clock.now() / 1000), body });
  const answer = await fetch(`${to.url}/hooks/carrier`, { method: 'POST', body, headers });
  expect(await answer.json()).toEqual({ accepted: true });
}

/** What the API tells of a list. */
export async function told(client: Client, list: string) {
  const [lists, entries, log] = [
    await client.call('TzintukimListManagement', { action: 'getlists' }), await client.call('TzintukimListManagement', { action: 'getlistEnteres', TzintukimList: list }),
    await client.call('TzintukimListManagement', { action: 'getLogList', TzintukimList: list }),
  ];
  if (!('lists' in lists && 'enteres' in entries && 'events' in log)) throw new Error('an answer of another action');
  return { counts: lists.lists.find(({ listName }) => listName === list)!, phones: entries.enteres.map(({ phone }) => phone), entries, events: log.events };
}
