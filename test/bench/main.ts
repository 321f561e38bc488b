import { cpus } from 'node:os';
import { client } from './client.ts';
import { memory } from './memory.ts';
import { ready } from './ready.ts';
import { goals } from './report.ts';
import { startServer } from './server.ts';
import { throughput } from './throughput.ts';
import { units } from './units.ts';
import { validation } from './validation.ts';

const quick = process.argv.includes('--quick');
const started = performance.now();
process.stdout.write(`Merkazia's benchmark${quick ? ', quick' : ''}: node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`);

const servers = { exchange: await startServer('exchange-child.ts'), floor: await startServer('floor-child.ts') };
await units(servers.exchange);
const met = await throughput(servers, quick ? { ms: 500, least: 2, most: 2, settled: 1, warmUp: 1000 } : { ms: 1500, least: 6, most: 12, settled: 0.015, warmUp: 12_000 });
await Promise.all([servers.exchange.stop(), servers.floor.stop()]);
await client(quick ? 3 : 12, 200);
validation(9, quick ? 20_000 : 100_000);
await ready(quick ? 1 : 5);
await memory(quick ? 100 : 1000);
goals(met);
process.stdout.write(`\n${Math.round((performance.now() - started) / 1000)} s\n`);
