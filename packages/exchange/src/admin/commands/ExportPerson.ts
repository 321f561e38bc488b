import { hooksAbout } from '../../hooks/history.ts';
import { deliveryReport } from '../../sms/status.ts';
import { hookName } from '../../store/hooks.ts';
import { localTime } from '../../time/israel.ts';
import { toUnits } from '../../units/units.ts';
import type { AdminHandler } from '../call.ts';
import { personOf, walkStored } from '../person.ts';

type Found = Awaited<ReturnType<AdminHandler<'ExportPerson'>>>;

/** What lists, hooks and logs hold of a number. */
export const ExportPerson: AdminHandler<'ExportPerson'> = async ({ exchange, given, now }) => {
  const whose = personOf(given.number);
  const { number } = whose;
  const answer: Pick<Found, 'records' | 'hooks' | 'lists' | 'events'> = { records: [], hooks: [], lists: [], events: [] };
  const next = await walkStored(exchange, whose, given.after, now, {
    list: async (found) => {
      const { system: did, kind } = found;
      if (kind === 'blocked') answer.lists.push({ did, kind, list: null, name: '', moreInfo: '' });
      else if (kind === 'tzintuk') answer.lists.push(...(found.isOn ? [{ did, kind, list: found.list, name: '', moreInfo: '' }] : []));
      else answer.lists.push(...found.mine.map(({ name, moreinfo }) => ({ did, kind, list: found.list, name, moreInfo: moreinfo })));
    },
    event: async ({ system: did, list, row: { at, operation, by, phone } }) => { answer.events.push({ did, list, time: localTime(at), operation, by, phone }); },
    row: async ({ system, id, from, to, text, cost, taken, reports, campaign }) => {
      if (!to.includes(number)) return;
      for (const [i, recipient] of to.entries()) {
        if (recipient === number) answer.records.push({ did: system, time: localTime(id), from, to: number, text, cost: toUnits(cost), report: deliveryReport(taken?.[i], reports[i]) });
      }
      for (const hook of await hooksAbout(exchange.table, system, campaign, number)) {
        answer.hooks.push({ did: system, campaign, status: hookName(hook).status, time: localTime(hook.created), url: hook.url, body: hook.text });
      }
    },
  });
  return { responseStatus: 'OK', ...answer, next };
};
