const parts = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,3})?)S)?)?$/;
const units = [7 * 86_400_000, 86_400_000, 3_600_000, 60_000, 1000];

/** Milliseconds of an ISO 8601 duration in weeks, days, hours, minutes and seconds (`PT10M`, `P1DT12H`); undefined for anything else. */
export function durationOf(text: string): number | undefined {
  const found = parts.exec(text)?.slice(1);
  if (!found || found.every((part) => part === undefined) || text.endsWith('T')) return undefined;
  return found.reduce((sum, part, i) => sum + Math.round(Number(part ?? 0) * units[i]!), 0);
}
