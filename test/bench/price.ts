/** Dollars a request unit, on demand. */
export interface UnitPrice { write: number; read: number }

/** Public prices of AWS on demand, by region, in dollars: in Virginia, by which the goals are told, and in Frankfurt, where a deployment stands. */
export const priceIn = {
  virginia: { write: 0.625e-6, read: 0.125e-6, run: 0.2e-6, gigabyteSecond: 0.0000133334, message: 0.4e-6, logGigabyte: 0.5, outGigabyte: 0.09 },
  frankfurt: { write: 0.7625e-6, read: 0.1525e-6, run: 0.2e-6, gigabyteSecond: 0.0000133334, message: 0.4e-6, logGigabyte: 0.63, outGigabyte: 0.09 },
};

/** Dollars of a million acts that take so many units each. */
export const perMillion = (writes: number, reads: number, price: UnitPrice = priceIn.virginia): number => (writes * price.write + reads * price.read) * 1e6;
