import type { Client } from '@merkazia/client';
import { codes } from './cures.ts';
import { type Standing, standingIn } from './standing.ts';
import { asSystem } from './target.ts';
import { type Common, type Terminal, wait } from './terminal.ts';

/** Milliseconds between two looks; a report of many numbers takes its time, and is asked for less often. */
const every = 1000;
const width = 24;

/** Shows how far a campaign is until it is over; resolves to the exit code: 2 when it was stopped. Ctrl-C ends the watching, not the campaign. */
export async function watchCampaign(campaign: string, common: Common, terminal: Terminal): Promise<number> {
  let shown = '';
  for (;;) {
    const began = performance.now();
    const standing = await asSystem(common, terminal, (client) => standingOf(client, campaign));
    const over = standing.status !== 'running';
    const line = common.json ? JSON.stringify({ campaign, ...standing }) : progress(standing);
    if (terminal.interactive && !common.json) terminal.out(`\r${line}\u001b[K${over ? '\n' : ''}`);
    else if (line !== shown) terminal.out(`${line}\n`);
    shown = line;
    if (over) return standing.status === 'stopped' ? codes.amiss : codes.done;
    if (!(await wait(Math.max(every, 5 * (performance.now() - began)), terminal.signal))) {
      if (terminal.interactive && !common.json) terminal.out('\n');
      return codes.done;
    }
  }
}

async function standingOf(client: Client, CampaignId: string): Promise<Standing> {
  const answer = await client.call('ViewCampaignReports', { CampaignId, json: 1 });
  if ('stream' in answer) throw new Error('the exchange answered a page and not JSON');
  return standingIn(answer);
}

/** One line: a bar of what is settled, and in numbers. */
export function progress({ status, reason, total, done, fail, billing }: Standing): string {
  const share = total === 0 ? 1 : Math.min(1, (done + fail) / total);
  const filled = Math.floor(share * width);
  const word = status === 'running' ? '' : `  ${status}${reason ? ` (${reason})` : ''}`;
  return `[${'#'.repeat(filled)}${'-'.repeat(width - filled)}] ${String(Math.floor(share * 100)).padStart(3)}%  ${done + fail} of ${total}  done ${done}  fail ${fail}${billing === null ? '' : `  ${billing} units`}${word}`;
}
