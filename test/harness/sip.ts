import type { RunningExchange } from '@merkazia/local/start';
import { everyRow } from './money.ts';

const prefix = 'SIPEXT#';

/** Every SIP extension of a system that is taken, by the rows themselves, with the account it is of. */
export const extensionsOf = async (exchange: RunningExchange['exchange'], system: string): Promise<[extension: number, account: number][]> =>
  (await everyRow(exchange)).filter(({ pk, sk }) => pk === `S#${system}` && sk.startsWith(prefix)).map(({ sk, number }) => [Number(sk.slice(prefix.length)), number]);
