import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Log } from '@merkazia/exchange/log';
import { faults, type FaultOptions } from '@merkazia/exchange/store/faults';
import { createTable, type Table, type Wrap } from '@merkazia/exchange/store/table';
import { databaseBinary } from './database/binary.ts';
import { databaseClient } from './database/client.ts';
import { type Database, startDatabase } from './database/database.ts';
import { dropTable, ensureTable } from './database/table.ts';
import { problem } from './problem.ts';

export interface StorageOptions {
  /** A DynamoDB to use instead of the embedded one. */
  endpoint: string | undefined;
  binary: string | undefined;
  file: string | undefined;
  name: string;
  faults: FaultOptions | undefined;
  log: Log;
  /** Called when an embedded database in memory came back empty; the table is there. */
  emptied: () => Promise<void>;
  lost: (problem: Error) => void;
}

export interface Storage {
  client: DynamoDBClient;
  /** What every call of the exchange goes through: waits while the database comes back, and brings the faults asked for. */
  wrap: Wrap;
  /** The table past all that, for our own use. */
  table: Table;
  /** Resolves once the table is there; true when it had to be made. */
  ready: Promise<boolean>;
  /** Empties the table. */
  empty(): Promise<void>;
  pid(): number | undefined;
  stop(): Promise<void>;
}

/** The database, embedded or elsewhere, and the one table in it. */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  const { name, endpoint, log, lost, file } = options;
  let database: Database | undefined;
  if (endpoint === undefined) {
    const returned = async () => { if (await ensureTable(client, name)) await options.emptied(); };
    const complain = (error: unknown) => log({ level: 'error', event: 'database not refilled', problem: String(error) });
    database = await startDatabase({ binary: databaseBinary(options.binary), file, log, lost, returned: () => returned().catch(complain) });
  }
  const client = databaseClient(database?.endpoint ?? endpoint!, { embedded: database !== undefined });
  const ready = ensureTable(client, name).catch((error) => {
    throw endpoint === undefined ? error : problem(`DYNAMODB_ENDPOINT names ${endpoint}, which does not answer as a DynamoDB: ${error.message || error.code || error.name}.`, error);
  });
  const faulty: Wrap = options.faults ? faults(options.faults) : (_, send) => send();
  return {
    client,
    wrap: async (call, send) => {
      await database?.up();
      return faulty(call, send);
    },
    table: createTable({ client, name, wrap: async (_, send) => { await ready; return send(); } }),
    ready,
    async empty() {
      await dropTable(client, name);
      await ensureTable(client, name);
    },
    pid: () => database?.pid(),
    async stop() {
      client.destroy();
      await database?.stop();
    },
  };
}
