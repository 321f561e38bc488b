import type { Exchange } from '../exchange.ts';
import { handedOn, rank } from '../sms/status.ts';
import { chunksOf, readKept } from '../store/campaignRows.ts';
import { systemsAfter } from '../store/directory.ts';
import { keepProgress, progressOf } from '../store/jobs.ts';
import { recipientKey } from '../store/recipientKeys.ts';
import { reportRecipient } from '../store/recipients.ts';
import { carrierKey, isPointer, reportSms, smsBetween } from '../store/sms.ts';
import { readSystem } from '../store/systems.ts';
import type { Job } from './job.ts';

const name = 'end-messages';
/** How long a carrier may take to say what became of a message: the longest that SMPP's usual validity allows. */
const patience = 72 * 3_600_000;
const page = 100;

/**
 * Ends the messages that a carrier took 72 hours ago and never spoke of again: their delivery is EXPIRED. It reads each
 * message once, from where its last run came to; one that is still being handed over holds it back. The public contract has
 * no command for what a carrier says, so it writes as the carriers' hook does.
 */
export const endMessages: Job = { name, does: 'Ends messages that a carrier took 72 hours ago and never reported.', run: endAll };

async function* endAll(exchange: Exchange): AsyncGenerator<string> {
  const { table, clock } = exchange;
  const to = clock.now() - patience;
  const from = (await progressOf(table, name)) ?? 0;
  let through = to;
  for (let after: string | undefined; ;) {
    const { systems, next } = await systemsAfter(table, after, page);
    for (const system of systems) {
      const since = Math.max(from, (await readSystem(table, system)).createdAt);
      for await (const row of smsBetween(table, system, since, to)) {
        if (isPointer(row)) {
          through = Math.min(through, yield* endCampaign(exchange, row.campaign, to));
          continue;
        }
        if (row.gk?.startsWith('DUE#')) through = Math.min(through, row.id);
        for (const recipient of row.to.keys()) {
          if (row.taken?.[recipient] !== handedOn || (row.reports[recipient]?.rank ?? 0) > 1) continue;
          await reportSms(table, carrierKey(row, recipient), 'EXPIRED', 'waited', clock.now());
          yield `Message ${carrierKey(row, recipient)} was handed on 72 hours ago and never reported: EXPIRED.`;
        }
      }
    }
    if (next === null) break;
    after = next;
  }
  await keepProgress(table, name, through);
}

/** Ends the texts of a campaign that were handed on up to an instant and never spoken of. Answers the instant up to which nothing is left of it: its own while something is. */
async function* endCampaign({ table, clock }: Exchange, campaign: string, to: number): AsyncGenerator<string, number> {
  const head = await readKept(table, campaign, clock.now());
  if (!head) return to;
  let through = head.state === 'ended' || head.state === 'stopped' ? to : head.id;
  for await (const chunk of chunksOf(table, head)) {
    for (const { place, chunk: number, at, taken, report } of chunk) {
      if (at === undefined || taken !== handedOn || (report && rank(report.word) > 1)) continue;
      if (at > to) through = head.id;
      else {
        const name = { campaign, chunk: number, place };
        await reportRecipient(table, name, 'EXPIRED', clock.now());
        yield `Message ${recipientKey(name)} was handed on 72 hours ago and never reported: EXPIRED.`;
      }
    }
  }
  return through;
}
