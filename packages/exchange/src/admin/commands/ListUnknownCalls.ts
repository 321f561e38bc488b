import { callerKey } from '../../calls/call.ts';
import { unknownSingleCalls } from '../../store/calls.ts';
import { carrierKey } from '../../store/sms.ts';
import { unknownCalls } from '../../store/unknown.ts';
import { localTime } from '../../time/israel.ts';
import { toUnits } from '../../units/units.ts';
import type { AdminHandler } from '../call.ts';

/** Messages, bridged calls and faxes of which the carrier gave no word. */
export const ListUnknownCalls: AdminHandler<'ListUnknownCalls'> = async ({ exchange, given: { limit = 100 } }) => {
  const calls = [];
  for await (const { row, recipient } of unknownCalls(exchange.table)) {
    if (calls.length === limit) break;
    calls.push({ key: carrierKey(row, recipient), did: row.system, from: row.from, to: row.to[recipient]!, time: localTime(row.id), cost: toUnits(row.cost) });
  }
  for await (const row of unknownSingleCalls(exchange.table)) {
    if (calls.length === limit) break;
    const to = row.fax?.to ?? ('to' in row.bridge!.first ? row.bridge!.first.to : row.bridge!.first.sip);
    calls.push({ key: callerKey(row), did: row.system, from: row.from, to, time: localTime(row.id), cost: toUnits(row.setUp + row.paid) });
  }
  return { responseStatus: 'OK', calls };
};
