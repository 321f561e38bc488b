/** Dollars a request unit, on demand in us-east-1. */
const price = { write: 0.625e-6, read: 0.125e-6 };

/** Dollars of a million acts that take so many units each. */
export const perMillion = (writes: number, reads: number): number => (writes * price.write + reads * price.read) * 1e6;
