import type { Worker } from '../due/worker.ts';
import { validationsPrefix } from '../store/keys.ts';
import { lookAfter } from './codeCall.ts';
import { expireCallerId } from './expire.ts';

/** The due work of caller IDs: a call that says a code, or an ID whose year ends. */
export const workCallerId: Worker = (exchange, key, worker) => (key.sk.startsWith(validationsPrefix) ? lookAfter : expireCallerId)(exchange, key, worker);
