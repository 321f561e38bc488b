import type { Config } from '../config.ts';
import type { PhoneNumber, Reason } from '../numbers/israel.ts';
import { codes, error } from '../refusal.ts';
import { toUnits } from '../units/units.ts';

type Read = (written: string) => PhoneNumber | { reason: Reason };

const foreign = /^(?:\+|00)(\d{7,15})$/;

/** A reader of numbers that also holds them against the destinations that the operator allows. */
export const allowedBy = ({ destinations: { countries, premium } }: Config, read: Read): Read => (written) => {
  const number = read(written);
  if ('reason' in number) {
    const [, digits] = number.reason === 'foreign' ? foreign.exec(written.replace(/[\s().-]/g, '')) ?? [] : [];
    return digits && countries.some((code) => code !== '972' && digits.startsWith(code)) ? { number: `+${digits}`, kind: 'foreign' } : number;
  }
  if (!countries.includes('972')) return { reason: 'destination not allowed' };
  return premium.some((prefix) => number.number.startsWith(prefix)) ? { reason: 'premium numbers are refused' } : number;
};

/** Refuses a campaign (one send) that costs more than one may, or more than a whole day; costs in thousandths of a unit. */
export function needCeiling({ ceilings: { campaign, daily } }: Config, cost: number): void {
  if (cost > campaign) throw error(`This costs ${toUnits(cost)} units; one campaign may cost at most ${toUnits(campaign)}.`, codes.lowUnits);
  if (cost > daily) throw overDaily(daily);
}

/** The refusal of a charge that would pass the day's ceiling. */
export const overDaily = (daily: number) => error(`The system may spend at most ${toUnits(daily)} units a day.`, codes.lowUnits);
