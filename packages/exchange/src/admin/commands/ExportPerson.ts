import { hooksAbout } from '../../hooks/history.ts';
import { readEnd } from '../../calls/ended.ts';
import { outcomeOf, speechCost } from '../../campaigns/outcomes.ts';
import { deliveryReport, rank } from '../../sms/status.ts';
import { numbersOf } from '../../store/calls.ts';
import { hookName } from '../../store/hooks.ts';
import { campaignText } from '../../store/campaignTexts.ts';
import type { Logged } from '../../store/persons.ts';
import { localTime } from '../../time/israel.ts';
import { toUnits } from '../../units/units.ts';
import type { AdminHandler } from '../call.ts';
import { personOf, walkStored } from '../person.ts';

type Found = Awaited<ReturnType<AdminHandler<'ExportPerson'>>>;

/** What lists, settings, queues, hooks and logs hold of a number. */
export const ExportPerson: AdminHandler<'ExportPerson'> = async ({ exchange, given, now }) => {
  const whose = personOf(given.number);
  const { number } = whose;
  const answer: Pick<Found, 'records' | 'hooks' | 'lists' | 'events'> = { records: [], hooks: [], lists: [], events: [] };
  const next = await walkStored(exchange, whose, given.after, now, {
    stored: async (found) => {
      const { system: did, kind } = found;
      if (kind === 'tpl') answer.lists.push(...found.mine.map(({ name, moreinfo }) => ({ did, kind, list: found.list, name, moreInfo: moreinfo })));
      else if (kind !== 'tzintuk' || found.isOn) answer.lists.push({ did, kind, list: 'list' in found ? found.list : 'path' in found ? found.path : 'id' in found ? found.id : null, name: '', moreInfo: '' });
    },
    event: async ({ system: did, list, row: { at, operation, by, phone } }) => { answer.events.push({ did, list, time: localTime(at), operation, by, phone }); },
    logged: async (logged) => {
      const found = recordsOf(logged, number);
      if (found.length === 0) return;
      const { system, campaign } = 'row' in logged ? logged.row : 'call' in logged ? logged.call : logged.head;
      const text = 'row' in logged ? logged.row.text : 'call' in logged ? '' : await campaignText(exchange.table, logged.head);
      answer.records.push(...found.map((record) => ({ did: system, to: number, text, ...record })));
      for (const hook of await hooksAbout(exchange.table, system, campaign, number)) {
        answer.hooks.push({ did: system, campaign, status: hookName(hook).status, time: localTime(hook.created), url: hook.url, body: hook.text });
      }
    },
  });
  return { responseStatus: 'OK', ...answer, next };
};

/** What a piece of the logs tells of a number, once for each time it was sent to. */
function recordsOf(logged: Logged, number: string) {
  if ('row' in logged) {
    const { id, from, to, cost, taken, reports } = logged.row;
    return [...to.keys()].filter((i) => to[i] === number).map((i) => ({ kind: 'sms' as const, time: localTime(id), from, cost: toUnits(cost), report: deliveryReport(taken?.[i], reports[i]) }));
  }
  if ('call' in logged) {
    const { kind, id, from, setUp, paid, ended, word } = logged.call;
    const report = ended === undefined ? outcomeOf(word, undefined) ?? null : readEnd(ended).outcome;
    return numbersOf(logged.call).filter(([, to]) => to === number).map(() => ({ kind, time: localTime(id), from, cost: toUnits(setUp + paid), report }));
  }
  const { kind, id, from, price, most } = logged.head;
  return logged.recipients.filter(({ to }) => to === number).map((recipient) => {
    const { at = id, caller = from, taken, report, givenUp } = recipient;
    const outcome = outcomeOf(taken, report?.word);
    const word = kind === 'sms' ? deliveryReport(taken, report && { rank: rank(report.word), status: report.word }) : outcome ?? null;
    const cost = kind === 'tts' && outcome && !givenUp ? speechCost(outcome, report?.seconds ?? 0, { price, most }) : price;
    return { kind, time: localTime(at), from: caller, cost: toUnits(cost), report: word };
  });
}
