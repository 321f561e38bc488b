import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram } from './program.ts';
import { block } from './report.ts';
import { median, quantile } from './statistics.ts';

/** From the start of the program to its first answer: in an empty folder, and in one it was in before. */
export async function ready(times: number): Promise<void> {
  const [first, later]: [number[], number[]] = [[], []];
  for (let i = 0; i < times; i++) {
    const folder = await mkdtemp(join(tmpdir(), 'merkazia-bench-'));
    try {
      for (const taken of [first, later]) {
        const program = await startProgram(folder);
        taken.push(program.ready);
        await program.stop();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  const row = (name: string, taken: number[]) => [name, median(taken), quantile(taken, 0), quantile(taken, 1)];
  block('Time to ready: what npm start runs (npm itself not counted), until it has answered a request, ms', ['start', 'median', 'least', 'most'], [row('first, in an empty folder', first), row('later', later)]);
}
