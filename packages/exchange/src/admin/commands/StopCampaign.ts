import { error } from '../../refusal.ts';
import { campaignRows, isWaiting, stopRow } from '../../store/campaigns.ts';
import { adjust, ledgerRow } from '../../store/ledger.ts';
import { nextId } from '../../time/ids.ts';
import { toUnits } from '../../units/units.ts';
import { type AdminHandler, who } from '../call.ts';

/** Takes the recipients nobody took up out of the work and gives their price back, both in one transaction. */
export const StopCampaign: AdminHandler<'StopCampaign'> = async ({ exchange, given: { did, campaign }, now, commit }) => {
  for (;;) {
    const rows = await campaignRows(exchange.table, did, campaign);
    const [first] = rows;
    if (!first) throw error(`${did} has no campaign ${campaign}.`);
    const waiting = rows.filter(isWaiting);
    if (waiting.length === 0) throw error('Nobody of the campaign waits any more.');
    const stopped = waiting.reduce((sum, { to }) => sum + to.length, 0);
    const refund = stopped * first.cost;
    const movement = { id: nextId(now), purse: first.purse, amount: refund, description: `Stop-YA-${campaign}`, who, campaign };
    const answer = { responseStatus: 'OK' as const, did, campaign, stopped, refund: toUnits(refund), purse: first.purse };
    // Where a worker takes a row up meanwhile all is read again, and fewer are left to stop.
    const outcome = await commit(ledgerRow(did, movement), [adjust(did, first.purse, refund, now, true), ...waiting.map((row) => stopRow(row, now))], answer);
    if (outcome.done) return answer;
  }
};
