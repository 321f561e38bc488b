import type { Key, DueKind } from '../store/keys.ts';

/** A hint that a row is due; the row's own due attribute is the truth. */
export interface Poke { kind: DueKind; key: Key }

/** Carries hints to the workers: SQS on AWS, in-process locally. A lost, late or repeated hint does no harm. */
export interface Queue {
  send(pokes: Poke[]): Promise<void>;
}
