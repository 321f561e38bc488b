import { movementName } from '../campaigns/name.ts';
import { firstLook } from '../warnings/schedule.ts';
import { dayOf, monthOf, monthsBack } from '../time/israel.ts';
import { balanceKey, due, ledgerKey, ledgerPk, smsPk, smsShards } from './keys.ts';
import { newestFirst } from './merge.ts';
import type { Balance } from './systems.ts';
import type { Item, Put, Table, Update } from './table.ts';

export type Purse = 'units' | 'sms';

/** A change of a balance, in thousandths of a unit; a charge is negative. */
export interface Movement {
  /** Its time in milliseconds, unique in the system. */
  id: number;
  purse: Purse;
  amount: number;
  description: string;
  who: string;
  campaign: string | null;
}

/** The attribute of a balance that has what was spent on a day (`yyyymmdd`, Israel time). */
export const spentOn = (day: string) => `spent${day}`;
const spentAt = (ms: number) => spentOn(dayOf(ms));

/** The names of the seven days before that of an instant; counted by the calendar, for a day may have 25 hours. */
function weekBefore(ms: number): string[] {
  const day = dayOf(ms);
  const noon = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6)), 12);
  return Array.from({ length: 7 }, (_, i) => spentAt(noon - (i + 1) * 86_400_000));
}

/**
 * Takes money under the condition that enough is left and not expired, and that the day's spending (Israel time) stays within
 * `ceiling`. Only inside a transaction with the row that says why. What was spent on each of the last days stands in the
 * balance's own row, so that the guard costs no write.
 */
export function charge(system: string, purse: Purse, cost: number, now: number, ceiling = Number.MAX_SAFE_INTEGER, ofCampaign = true): Update {
  const past = Object.fromEntries(weekBefore(now).map((name, i) => [`#past${i}`, name]));
  return {
    update: balanceKey(system, purse),
    set: `ADD amount :minus, movements :one${ofCampaign ? ', campaignMovements :one' : ''}, #today :cost REMOVE ${Object.keys(past).join(', ')}`,
    if: 'amount >= :cost AND expires > :now AND (attribute_not_exists(#today) OR #today <= :room)',
    names: { '#today': spentAt(now), ...past },
    values: { ':minus': -cost, ':cost': cost, ':now': now, ':one': 1, ':room': ceiling - cost },
  };
}

/** Counts a movement of nothing: what is free stands in the ledger too, and asks for no balance. Only inside a transaction with its row. */
export const note = (system: string, purse: Purse): Update =>
  ({ update: balanceKey(system, purse), set: 'ADD movements :one, campaignMovements :one', if: 'attribute_exists(pk)', values: { ':one': 1 } });

/** Of a charge whose condition was lost: whether it was the day's ceiling, by the balance row as it was found. */
export const isOverCeiling = (found: Item | undefined, cost: number, now: number, ceiling: number): boolean =>
  found !== undefined && found.amount >= cost && found.expires > now && (found[spentAt(now)] ?? 0) + cost > ceiling;

/**
 * Gives money, or takes it when the amount is negative and enough is left; when the balance expires stays. Only inside a
 * transaction with the row that says why. A balance that is given money is due at once: one that has expired, and was done
 * with, has something to take again. A worker that holds it loses its lease.
 */
export function adjust(system: string, purse: Purse, amount: number, now: number, ofCampaign = false): Update {
  const key = balanceKey(system, purse);
  const add = `ADD amount :amount, movements :one${ofCampaign ? ', campaignMovements :one' : ''}`;
  if (amount < 0) return { update: key, set: add, if: 'amount >= :cost', values: { ':amount': amount, ':one': 1, ':cost': -amount } };
  const { gk, gs } = due('units', now, key);
  return { update: key, set: `SET gk = :gk, gs = :gs REMOVE lease, tries ${add}`, if: 'attribute_exists(pk)', values: { ':gk': gk, ':gs': gs, ':amount': amount, ':one': 1 } };
}

/**
 * Gives back what was held of a balance that has not expired, which stays due when it was; lost when it has expired, and then
 * `adjust` is to give it. Only inside a transaction with the row that says why.
 */
export const giveBack = (system: string, purse: Purse, amount: number, now: number): Update => ({
  update: balanceKey(system, purse), set: 'ADD amount :amount, movements :one, campaignMovements :one', if: 'expires > :now', values: { ':amount': amount, ':one': 1, ':now': now },
});

/** The row of a new balance; it is due when its owner is to be warned that its units expire. */
export const newBalance = (system: string, purse: Purse, { amount, expires }: Balance, movements: number): Put => {
  const key = balanceKey(system, purse);
  return { put: { ...key, amount, expires, movements, campaignMovements: 0, ...due('units', firstLook(expires), key) } };
};

/**
 * Gives money and says when the balance expires from now on. Only inside a transaction with the row that says why. A worker
 * that is about to expire the balance loses its lease.
 */
export const credit = (system: string, purse: Purse, amount: number, expires: number): Update => {
  const key = balanceKey(system, purse);
  const { gk, gs } = due('units', firstLook(expires), key);
  return {
    update: key, set: 'SET expires = :expires, gk = :gk, gs = :gs REMOVE lease ADD amount :amount, movements :one', if: 'attribute_exists(pk)',
    values: { ':expires': expires, ':gk': gk, ':gs': gs, ':amount': amount, ':one': 1 },
  };
};

/** Takes all that is left of a balance that has expired. Lost when it was credited meanwhile. */
export const forfeit = (system: string, purse: Purse, left: number, now: number): Update => ({
  update: balanceKey(system, purse),
  set: 'ADD amount :minus, movements :one',
  if: 'amount = :left AND expires <= :now',
  values: { ':minus': -left, ':left': left, ':now': now, ':one': 1 },
});

/** The row of a movement that is not a message's own. Lost when another process has taken its id. */
export const ledgerRow = (system: string, movement: Movement): Put => ({ put: { ...ledgerKey(system, monthOf(movement.id), movement.id), ...movement }, if: 'attribute_not_exists(pk)' });

/** Whether a row that was in the way of another is one of the ledger's. */
export const isLedgerRow = (found: Item | undefined): boolean => found !== undefined && /^S#\d+#LED#/.test(found.pk);

/** A movement with the balance it left. */
export interface Told extends Movement { newBalance: number }

export interface Page { rows: Told[]; balance: Balance; total: number }

/**
 * The movements of a balance, newest first. The balance after each is counted back from today's, so that charges need not
 * wait for one another; a charge that comes in between is noticed by the count of movements, and the reading begins anew.
 */
export async function movements(table: Table, system: string, purse: Purse, query: { from: number; limit: number; campaignsOnly: boolean; since: number; now: number }): Promise<Page> {
  for (let tries = 1; ; tries++) {
    const before = await balanceOf(table, system, purse);
    const rows = await collect(table, system, purse, before.amount, query);
    const after = await balanceOf(table, system, purse);
    if (after.movements === before.movements || tries === 5) {
      return { rows, balance: toBalance(before), total: query.campaignsOnly ? before.campaignMovements : before.movements };
    }
  }
}

async function collect(table: Table, system: string, purse: Purse, balance: number, { from, limit, campaignsOnly, since, now }: { from: number; limit: number; campaignsOnly: boolean; since: number; now: number }): Promise<Told[]> {
  const rows: Told[] = [];
  let seen = 0;
  for (const month of monthsBack(now, since)) {
    const pks = [ledgerPk(system, month), ...Array.from({ length: smsShards }, (_, shard) => smsPk(system, month, shard))];
    for await (const item of newestFirst(table, pks, Math.min(from + limit, 500))) {
      const movement = movementOf(item);
      if (!movement || movement.purse !== purse) continue;
      if ((!campaignsOnly || movement.campaign) && seen++ >= from) rows.push({ ...movement, newBalance: balance });
      balance -= movement.amount;
      if (rows.length === limit) return rows;
    }
  }
  return rows;
}

/** A ledger row, or the first row of a message, is a movement; a message's further rows, and one whose movement stands apart, are not. */
export function movementOf(item: Item): Movement | undefined {
  if (item.description !== undefined) return item as Item & Movement;
  if (item.part !== 0 || item.apart) return undefined;
  return messageMovement(item as Item & Message);
}

type Message = Pick<Movement, 'id' | 'purse'> & { charge: number; campaign: string; by: string };

/** What a message took from its balance. */
export const messageMovement = ({ id, purse, charge, campaign, by }: Message): Movement =>
  ({ id, purse, amount: -charge, description: movementName('Start', campaign), who: by, campaign });

export async function balanceOf(table: Table, system: string, purse: Purse): Promise<Item> {
  const row = await table.get(balanceKey(system, purse));
  if (!row) throw new Error(`system ${system} has no balance of ${purse}`);
  return row;
}

const toBalance = (row: Item): Balance => ({ amount: row.amount, expires: row.expires });
