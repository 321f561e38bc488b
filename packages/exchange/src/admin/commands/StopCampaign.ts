import { poke } from '../../due/queue.ts';
import { movementName } from '../../campaigns/name.ts';
import { error } from '../../refusal.ts';
import { campaignRows, isWaiting, stopRow } from '../../store/campaigns.ts';
import { readHead, stopHead } from '../../store/heads.ts';
import { adjust, ledgerRow } from '../../store/ledger.ts';
import { nextId } from '../../time/ids.ts';
import { toUnits } from '../../units/units.ts';
import { type AdminCall, type AdminHandler, who } from '../call.ts';

const nobodyWaits = () => error('Nobody of the campaign waits any more.');

/** Takes the recipients nobody took up out of the work and gives their price back. */
export const StopCampaign: AdminHandler<'StopCampaign'> = async (call) => (await stopLarge(call)) ?? stopSmall(call);

/** A campaign with lanes stops when they see it, and is settled when they have come to rest. */
async function stopLarge({ exchange, given: { did, campaign } }: AdminCall<'StopCampaign'>) {
  const { table, queue, log } = exchange;
  const head = await readHead(table, campaign);
  if (head?.system !== did || head.state === 'draft') return undefined;
  if (!(await stopHead(table, campaign, 'operator')).done) throw nobodyWaits();
  await poke(queue, log, [{ kind: 'campaign', key: { pk: head.pk, sk: head.sk } }]);
  return { responseStatus: 'OK' as const, did, campaign, state: 'stopping' as const, stopped: null, refund: null, purse: head.purse };
}

/** The rows of a text to few that no worker took up, in one transaction with the refund. */
async function stopSmall({ exchange, given: { did, campaign }, now, commit }: AdminCall<'StopCampaign'>) {
  for (;;) {
    const rows = await campaignRows(exchange.table, did, campaign);
    const [first] = rows;
    if (!first) throw error(`${did} has no campaign ${campaign}.`);
    const waiting = rows.filter(isWaiting);
    if (waiting.length === 0) throw nobodyWaits();
    const stopped = waiting.reduce((sum, { to }) => sum + to.length, 0);
    const refund = stopped * first.cost;
    const movement = { id: nextId(now), purse: first.purse, amount: refund, description: movementName('Stop', campaign), who, campaign };
    const answer = { responseStatus: 'OK' as const, did, campaign, state: 'stopped' as const, stopped, refund: toUnits(refund), purse: first.purse };
    // Where a worker takes a row up meanwhile all is read again, and fewer are left to stop.
    const outcome = await commit(ledgerRow(did, movement), [adjust(did, first.purse, refund, now, true), ...waiting.map((row) => stopRow(row, now))], answer);
    if (outcome.done) return answer;
  }
}
