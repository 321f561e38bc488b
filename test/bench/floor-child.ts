import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { defaults } from '@merkazia/exchange/config';
import type { Exchange } from '@merkazia/exchange/exchange';
import { systemClock as clock } from '@merkazia/exchange/time/clock';
import { createSimulator } from '@merkazia/local/simulator/simulator';
import { openStorage } from '@merkazia/local/storage';
import { bare } from './bare.ts';
import { serve } from './child.ts';
import { openCustomer } from './fixture.ts';
import { seam } from './seam.ts';

/** The floor: the same database, rows, client and telephone network as the exchange's, and a bare handler before them. */
const log = () => {};
const server = createServer({ keepAliveTimeout: 65_000 });
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const config = { ...defaults, sealingKey: Buffer.alloc(32, 7), carrierSecret: 'the secret of the floor' };
const storage = await openStorage({ endpoint: undefined, binary: undefined, file: undefined, name: config.table, faults: undefined, log, emptied: async () => {}, lost: (problem) => { throw problem; } });
await storage.ready;
const { carrier, reports } = createSimulator({ clock, log, file: undefined, secret: config.carrierSecret, hook: `${url}/hooks/carrier` });
const token = await openCustomer({ config, table: storage.table, carrier, queue: { send: async () => {} }, clock, log } as unknown as Exchange);
server.on('request', bare({ client: storage.client, table: config.table, secret: config.carrierSecret, carrier }));
reports.start();
serve({ url, token }, seam(storage.client));
