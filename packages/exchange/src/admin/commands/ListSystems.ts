import { readListed, systemsAfter } from '../../store/directory.ts';
import { localTime } from '../../time/israel.ts';
import { toUnits } from '../../units/units.ts';
import type { AdminHandler } from '../call.ts';

/** A page of all systems, by number. */
export const ListSystems: AdminHandler<'ListSystems'> = async ({ exchange, given }) => {
  const { systems, next } = await systemsAfter(exchange.table, given.after, given.limit ?? 100);
  const listed = await readListed(exchange.table, systems);
  return {
    responseStatus: 'OK',
    systems: listed.map(({ system, units, sms }) => ({
      did: system.did, name: system.name, createdAt: localTime(system.createdAt), units: toUnits(units.amount), smsUnits: toUnits(sms.amount), suspended: system.suspended !== undefined,
    })),
    next,
  };
};
