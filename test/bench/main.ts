import { cpus } from 'node:os';
import { authentication } from './authentication.ts';
import { bundles } from './bundles.ts';
import { campaignBench } from './campaign-bench.ts';
import { client } from './client.ts';
import { hookBench } from './hooks.ts';
import { hosted } from './hosted.ts';
import { memory } from './memory.ts';
import { queueReads } from './queues.ts';
import { ready } from './ready.ts';
import { dueReads } from './due.ts';
import { goals } from './report.ts';
import { startServer } from './server.ts';
import { lateTasks } from './tasks.ts';
import { throughput } from './throughput.ts';
import { units } from './units.ts';
import { upload } from './upload.ts';
import { validation } from './validation.ts';
import { wall } from './wall.ts';
import { ymgr } from './ymgr.ts';

const quick = process.argv.includes('--quick');
const started = performance.now();
process.stdout.write(`Merkazia's benchmark${quick ? ', quick' : ''}: node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`);

// A hundred thousand numbers take minutes: only when asked for, and then nothing else.
const asked = process.argv.indexOf('--campaigns');
if (asked > 0) {
  const size = Number(process.argv[asked + 1] ?? 100_000);
  goals(await campaignBench({ growth: [1000, size], beside: size, command: size, lists: [2000, 20_000, size], times: 5 }));
  process.exit();
}

if (process.argv.includes('--functions')) {
  goals(await bundles(31));
  process.exit();
}

if (process.argv.includes('--hooks')) {
  goals(await hookBench(500));
  process.exit();
}

const servers = { exchange: await startServer('exchange-child.ts'), floor: await startServer('floor-child.ts') };
await units(servers.exchange);
const met = await throughput(servers, quick ? { round: 400, warmUp: 1000, all: 0, least: 2, settled: 1 } : { round: 1200, warmUp: 20_000, all: 30_000, least: 6, settled: 0.01 });
await Promise.all([servers.exchange.stop(), servers.floor.stop()]);
await client(quick ? 2 : 8, 150);
await authentication(quick ? 2 : 9, quick ? 100 : 500, quick ? 8 : 40);
validation(9, quick ? 20_000 : 100_000);
const light = await bundles(quick ? 3 : 9);
await hosted(quick ? 20 : 200);
await ready(quick ? 1 : 5);
await memory(quick ? 100 : 1000);
// A million rows take minutes to load: only when asked for.
const found = await dueReads([1, 10_000, ...(quick ? [] : [100_000]), ...(process.argv.includes('--million') ? [1_000_000] : [])]);
const large = quick ? { growth: [1000, 2000] as [number, number], beside: 3000, command: 3000, lists: [2000, 4000], times: 1 } : { growth: [1000, 10_000] as [number, number], beside: 20_000, command: 20_000, lists: [2000, 20_000], times: 5 };
const reports = [...await ymgr(quick ? 1 : 3, quick ? [1, 2] : [10, 50, 200]), await upload(), ...await queueReads(quick ? 2 : 7, quick ? 20 : 60)];
const late = await lateTasks(quick ? 100 : 1000);
const walls = await wall(10_000, quick ? 40 : 200);
goals([...met, ...light, found, late, ...walls, ...reports, ...await hookBench(quick ? 100 : 500), ...await campaignBench(large)]);
process.stdout.write(`\n${Math.round((performance.now() - started) / 1000)} s\n`);
