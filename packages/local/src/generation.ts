import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Exchange } from '@merkazia/exchange/exchange';
import { createTable, type Wrap } from '@merkazia/exchange/store/table';
import type { Carriers } from './carriers.ts';

/** The exchange between two resets. */
export interface Generation {
  exchange: Exchange;
  /** From now on nothing of this generation writes, sends or queues; resolves when its last call to the database has returned. */
  end(): Promise<void>;
}

/** An exchange that can be ended: work that outlives it is refused at every door. */
export function newGeneration(parts: Omit<Exchange, 'table' | 'carrier' | 'hosted'> & { client: DynamoDBClient; wrap: Wrap; carriers: Carriers }): Generation {
  let over = false;
  const calls = new Set<Promise<unknown>>();
  const open = () => {
    if (over) throw new Error('the exchange was reset meanwhile');
  };
  const fence: Wrap = async (call, send) => {
    open();
    const running = parts.wrap(call, send);
    calls.add(running);
    return running.finally(() => calls.delete(running));
  };
  const { client, wrap: _, carriers, ...rest } = parts;
  const table = createTable({ client, name: parts.config.table, wrap: fence });
  const { carrier, hosted } = carriers(table);
  const exchange: Exchange = {
    ...rest,
    table,
    hosted,
    queue: { send: async (pokes, delay) => { open(); await parts.queue.send(pokes, delay); } },
    carrier: fenced(carrier, open),
    files: fenced(parts.files, open),
    mail: fenced(parts.mail, open),
    address: () => { open(); return parts.address(); },
  };
  return {
    exchange,
    async end() {
      over = true;
      await Promise.allSettled(calls);
    },
  };
}

/** A port whose every act first asks whether it may. */
const fenced = <Port extends object>(port: Port, open: () => void): Port =>
  Object.fromEntries(Object.entries(port).map(([name, act]) => [name, async (...given: unknown[]) => { open(); return (act as Function)(...given); }])) as unknown as Port;
