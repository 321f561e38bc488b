/** The value below which a share (0 to 1) of the values lies. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: number[]): number => (values.length % 2 === 1 ? quantile(values, 0.5) : (quantile(values, 0.5) + [...values].sort((a, b) => a - b)[values.length / 2 - 1]!) / 2);

/** How far the median of so many noisy rounds may be off, as a share of it: half the spread of their middle half, over the root of their number. */
export const uncertainty = (values: number[]): number =>
  (quantile(values, 0.75) - quantile(values, 0.25)) / 2 / median(values) / Math.sqrt(values.length);
