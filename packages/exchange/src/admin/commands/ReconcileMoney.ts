import { systemsAfter } from '../../store/directory.ts';
import { books } from '../../store/reconcile.ts';
import { findSystem } from '../../store/systems.ts';
import { toUnits } from '../../units/units.ts';
import { type AdminHandler, noSystem } from '../call.ts';

const perPage = 20;

/** Holds balances against their movements. */
export const ReconcileMoney: AdminHandler<'ReconcileMoney'> = async ({ exchange, given: { did, after }, now }) => {
  const { systems, next } = did === undefined ? await systemsAfter(exchange.table, after, perPage) : { systems: [did], next: null };
  const differences = [];
  for (const system of systems) {
    const row = await findSystem(exchange.table, system);
    if (!row) throw noSystem(system);
    for (const { purse, balance, sum, movements, counted } of await books(exchange.table, system, row.createdAt, now)) {
      if (balance === sum && movements === counted) continue;
      differences.push({ did: system, purse, balance: toUnits(balance), sum: toUnits(sum), difference: toUnits(balance - sum), movements, counted });
    }
  }
  return { responseStatus: 'OK', checked: systems.length, differences, next };
};
