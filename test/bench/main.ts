import { goals, type Goal } from './report.ts';
import { startServer } from './server.ts';
import { throughput } from './throughput.ts';

const quick = process.argv.includes('--quick');

const found: Goal[] = [];
const servers = { exchange: await startServer('exchange-child.ts'), floor: await startServer('floor-child.ts') };
found.push(...await throughput(servers, quick ? { ms: 500, least: 2, most: 3, settled: 0.03 } : { ms: 1500, least: 6, most: 12, settled: 0.015 }));
await Promise.all([servers.exchange.stop(), servers.floor.stop()]);
goals(found);
