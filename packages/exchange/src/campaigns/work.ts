import type { Exchange } from '../exchange.ts';
import type { Key } from '../store/keys.ts';

export async function workCampaign(_exchange: Exchange, _key: Key, _worker: string): Promise<void> {}
