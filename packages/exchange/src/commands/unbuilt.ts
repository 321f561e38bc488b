import type { Command } from '@merkazia/contract';

/** Commands of the contract that are answered 501 until they are built. This list only shrinks. */
export const unbuilt = [
] as const satisfies readonly Command[];

export type Unbuilt = (typeof unbuilt)[number];
