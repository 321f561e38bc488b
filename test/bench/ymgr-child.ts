import { createReadStream } from 'node:fs';
import { languageOfBench } from './ymgr-report.ts';
import { eachLine } from '@merkazia/exchange/reports/lines';
import { forms, render } from '@merkazia/exchange/reports/render';
import { titlesIn } from '@merkazia/exchange/reports/titles';

export type Way = keyof typeof forms | 'split';

/** Reads a report, or splits its lines and no more; answers the milliseconds. */
async function run(path: string, way: Way): Promise<number> {
  const started = performance.now();
  if (way === 'split') await split(path);
  else {
    const about = { report: 'ApprovalAll', kind: 'ApprovalAll', language: 'HE', titles: titlesIn('HE') };
    const rendered = await render(async () => createReadStream(path), forms[way], languageOfBench(), about, 4 * 1024 * 1024);
    for await (const _ of rendered.stream());
    await rendered.remove();
  }
  return performance.now() - started;
}

/** The floor: the same stream, the same lines, nothing done with them. */
async function split(path: string): Promise<void> {
  let length = 0;
  await eachLine(createReadStream(path), (_, start, end) => { length += end - start; }, async () => {});
  if (length === 0) throw new Error('an empty report');
}

process.on('message', async ({ path, way }: { path: string; way: Way }) => {
  const ms = await run(path, way);
  process.send!({ ms, peak: process.resourceUsage().maxRSS / 1024 });
});
process.on('disconnect', () => process.exit());
process.send!('ready');
