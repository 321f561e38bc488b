import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Death } from '../../packages/local/src/mortal.ts';
import { advance } from './caller.ts';
import { start } from './program.ts';

/** Something that makes due work, and what must be true of it whatever died meanwhile. */
export interface Story {
  name: string;
  /** Makes the work and lets it be done; may be cut off anywhere. */
  act(url: string): Promise<void>;
  /** Lets leases run out, and everything be done. */
  recover(url: string): Promise<void>;
  /** Every sentence is something lost or doubled. */
  judge(url: string): Promise<string[]>;
}

/** What came of one death: whether it happened at all (there may be no such call), and the judge's complaints. */
export interface Verdict { died: boolean; complaints: string[] }

/** A data folder on which story and deaths follow one another. */
export function stage(story: Story, seed: () => number) {
  const data = mkdtempSync(join(tmpdir(), 'merkazia-torture-'));
  const environment = () => ({ MERKAZIA_DATA: data, MERKAZIA_LOG: 'warn', MERKAZIA_FAULTS: `seed=${seed()},conflict=0.1,throttle=0.1,lost=0.05,stale=0.2,unprocessed=0.1` });

  async function started(more: Record<string, string> = {}) {
    const program = await start({ ...environment(), ...more });
    if (!program) throw new Error(`the exchange does not start on ${data}`);
    return program;
  }

  return {
    /** Acts with a death at one call, brings up what died, lets the work be done and asks the judge. */
    async die(death: Death): Promise<Verdict> {
      const first = await start({ ...environment(), MERKAZIA_DIE_AT: `${death.who}:${death.moment}:${death.call}` });
      // It may die of what it finds to do at its start.
      const cut = first === undefined || (await Promise.race([story.act(first.url).then(() => false, () => true), first.ended.then(() => true)]));
      const alive = first && !(await Promise.race([first.ended.then(() => true), new Promise<false>((done) => setTimeout(() => done(false), cut ? 2000 : 0))]));
      const program = alive ? first : await started();
      const died = !alive || /"event":"database died"/.test(first.errors());
      await story.recover(program.url);
      // The injected index may hide a row from one look, hardly from six.
      for (let i = 0; i < 5; i++) await advance(program.url, 'PT2M');
      const complaints = await story.judge(program.url);
      await program.stop();
      return { died, complaints };
    },
    remove: () => rmSync(data, { recursive: true, force: true, maxRetries: 5 }),
  };
}
