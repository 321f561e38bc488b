import type { Exchange } from '@merkazia/exchange/exchange';
import { enterDirectory } from '@merkazia/exchange/store/directory';
import { findSystem, systemOf } from '@merkazia/exchange/store/systems';
import { createSystem, type NewSystem } from '@merkazia/exchange/systems/create';

/** The demo system of a first start; the documentation's examples are about it. */
export const demo = {
  did: '0773137770',
  password: '1234',
  name: 'Demo',
  email: 'demo@merkazia.example',
  units: 1_000_000,
  smsUnits: 1_000_000,
  creatorPhone: '0501234567',
  secondaryDids: [{ did: '0773137771', usage: 'goto:/1' }],
  lists: [{ id: '1', description: 'Demo list', phones: ['0501234567', '0521234567', '0541234567'] }],
  tzintukLists: [{ name: '100', phones: ['0501234567', '0521234567', '0541234567'] }],
} satisfies NewSystem;

const year = 365 * 86_400_000;

/** Opens the demo system, whole or not at all; one that is there already stays as it is. */
export async function seed(exchange: Exchange): Promise<void> {
  await createSystem(exchange, { ...demo, callerIds: [{ number: demo.creatorPhone, expires: exchange.clock.now() + year }] });
}

/** The demo system of a data folder from before there was a directory of systems has no place in it yet. */
export async function enterDemo({ table }: Exchange): Promise<void> {
  const system = await findSystem(table, demo.did);
  if (system) await enterDirectory(table, demo.did, system.createdAt);
}

export async function isSeeded(exchange: Exchange): Promise<boolean> {
  return (await systemOf(exchange.table, demo.did)) !== undefined;
}
