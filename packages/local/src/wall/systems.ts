import type { Exchange } from '@merkazia/exchange/exchange';
import { readListed, systemsAfter } from '@merkazia/exchange/store/directory';
import { readWholeSystem } from '@merkazia/exchange/store/systems';
import { toUnits } from '@merkazia/exchange/units/units';
import type { WallSystem } from './wire.ts';

const most = 100;

/** The first hundred systems with their balances and all their numbers. */
export async function wallSystems({ table }: Exchange): Promise<WallSystem[]> {
  const { systems } = await systemsAfter(table, undefined, most);
  const whole = await Promise.all(systems.map((did) => readWholeSystem(table, did)));
  return whole.flatMap(({ system, units, sms, secondaryDids }) => (system
    ? { did: system.did, name: system.name, units: toUnits(units.amount), smsUnits: toUnits(sms.amount), numbers: [system.did, ...secondaryDids.map(({ did }) => did)] }
    : []));
}

/** The same systems with the balances they have now: one read, however many they are. */
export async function withBalances({ table }: Exchange, systems: WallSystem[]): Promise<WallSystem[]> {
  const listed = new Map((await readListed(table, systems.map(({ did }) => did))).map((one) => [one.system.did, one]));
  return systems.map((one) => {
    const now = listed.get(one.did);
    return now ? { ...one, units: toUnits(now.units.amount), smsUnits: toUnits(now.sms.amount) } : one;
  });
}
