import { defaults } from '@merkazia/exchange/config';
import type { Place } from '@merkazia/exchange/tasks/kodesh';

/** Four cities of Israel, each with customs of its own. */
export const cities: Record<string, Place> = {
  Jerusalem: defaults.tasks.kodesh,
  'Tel Aviv': { latitude: 32.085, longitude: 34.782, candles: 18, nightfall: 8.5 },
  Haifa: { latitude: 32.794, longitude: 34.99, candles: 30, nightfall: 7.083 },
  Eilat: { latitude: 29.557, longitude: 34.952, candles: 18, nightfall: 8.5 },
};
/** The years that are held against hebcal, the last not included. */
export const [first, last] = [2000, 2150];
