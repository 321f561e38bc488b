import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { block, type Goal } from './report.ts';
import { boot } from './server.ts';
import { median } from './statistics.ts';
import type { Way } from './ymgr-child.ts';
import { writeReport } from './ymgr-report.ts';

/** Milliseconds, and the most megabytes its process ever had. */
interface Measured { ms: number; peak: number }

/** What renders, in a process of its own with the flags of `npm start`. */
async function startChild(): Promise<{ run(path: string, way: Way): Promise<Measured>; stop(): void }> {
  const child = spawn(process.execPath, ['--max-semi-space-size=4', '--max-old-space-size=1024', ...boot('test/bench/ymgr-child.ts')], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  await once(child, 'message');
  return {
    async run(path, way) {
      child.send({ path, way });
      return (await once(child, 'message'))[0];
    },
    stop: () => child.disconnect(),
  };
}

/**
 * RenderYMGRFile: megabytes of a report a second in each form, beside a bare splitter of lines in the same process, in
 * turn; and the most memory that reports of growing sizes take.
 */
export async function ymgr(rounds: number, sizes: readonly [number, ...number[]] = [10, 50, 200]): Promise<Goal[]> {
  const folder = await mkdtemp(join(tmpdir(), 'merkazia-ymgr-'));
  try {
    const files = await Promise.all(sizes.map(async (size) => {
      const path = join(folder, `${size}.ymgr`);
      await writeReport(path, size);
      return { size, path };
    }));
    const worst = await speed(files[Math.min(1, files.length - 1)]!.path, rounds);
    const growth = await memory(files);
    return [
      { what: 'RenderYMGRFile, its slowest form, of a bare line splitter', measured: worst, least: 0.05 },
      { what: `RenderYMGRFile, MB of memory that ${sizes.at(-1)} MB take more than ${sizes[0]} MB`, measured: growth, most: 20 },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const ways: readonly Way[] = ['split', 'json', 'csv', 'html'];

async function speed(path: string, rounds: number): Promise<number> {
  const megabytes = (await stat(path)).size / 1_000_000;
  const child = await startChild();
  const taken: Record<Way, number[]> = { split: [], json: [], csv: [], html: [] };
  try {
    for (let round = 0; round <= rounds; round++) {
      for (const way of ways) {
        const { ms } = await child.run(path, way);
        if (round > 0) taken[way].push(ms);
      }
    }
  } finally {
    child.stop();
  }
  const ratio = (way: Way) => median(taken[way].map((ms, i) => taken.split[i]! / ms));
  block('RenderYMGRFile: a report with six layers of titles beside a bare splitter of its lines', ['form', 'MB/s', 'of the splitter'],
    ways.map((way) => [way, (1000 * megabytes) / median(taken[way]), ratio(way).toFixed(2)]),
    [`${megabytes.toFixed(0)} MB, ${rounds} rounds of each in turn, with one column that comes late: csv and html read it twice.`]);
  return Math.min(...ways.map(ratio));
}

async function memory(files: { size: number; path: string }[]): Promise<number> {
  const peaks: number[][] = [];
  for (const { path } of files) {
    const row: number[] = [];
    for (const way of ['json', 'csv', 'html'] as const) {
      const child = await startChild();
      for (let warm = 0; warm < 5; warm++) await child.run(files[0]!.path, way);
      row.push((await child.run(path, way)).peak);
      child.stop();
    }
    peaks.push(row);
  }
  block('RenderYMGRFile: the most memory of its process, MB', ['report', 'json', 'csv', 'html'], files.map(({ size }, i) => [`${size} MB`, ...peaks[i]!]), [`Each in a process of its own that rendered ${files[0]!.size} MB five times before.`]);
  return Math.max(...peaks.at(-1)!.map((peak, form) => peak - peaks[0]![form]!));
}
