import { error } from '../../refusal.ts';
import { adjust, credit, ledgerRow } from '../../store/ledger.ts';
import { nextId } from '../../time/ids.ts';
import { fromUnits } from '../../units/units.ts';
import { type AdminHandler, noSystem, who } from '../call.ts';

/** Moves a balance, with the ledger row that says why. */
export const CreditSystem: AdminHandler<'CreditSystem'> = async ({ given, now, commit }) => {
  const { did, purse, description, validDays } = given;
  const amount = fromUnits(given.amount);
  if (amount === undefined) throw error('Parameter amount is finer than a thousandth of a unit.');
  if (amount === 0) throw error('Parameter amount is nought.');
  if (amount < 0 && validDays !== undefined) throw error('Parameter validDays belongs to a credit, not to a debit.');
  for (;;) {
    const id = nextId(now);
    const answer = { responseStatus: 'OK' as const, did, purse, amount: given.amount, id };
    const movement = { id, purse, amount, description, who, campaign: null };
    const outcome = await commit(ledgerRow(did, movement), [validDays === undefined ? adjust(did, purse, amount, now) : credit(did, purse, amount, now + validDays * 86_400_000)], answer);
    if (outcome.done) return answer;
    if (outcome.lost[1]) throw outcome.found[1] ? error(`The balance is below ${-given.amount}.`) : noSystem(did);
  }
};
