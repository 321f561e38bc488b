import { turn } from '../due/turn.ts';
import type { Exchange } from '../exchange.ts';
import { isMailAddress } from '../mail/mail.ts';
import type { MailRow } from '../store/campaignMails.ts';
import type { Key } from '../store/keys.ts';
import { readSystem } from '../store/systems.ts';
import { findCampaign } from './found.ts';
import { reportLetter } from './letter.ts';

/** Mails the report of a campaign that is over to its system's address, if it has one; a post that does not take it is asked again, with back-off. */
export const mailReport = (exchange: Exchange, key: Key, worker: string): Promise<string | void> => turn<MailRow>(exchange, 'campaign', key, worker, async ({ campaign, system: did }) => {
  const { table, clock, mail } = exchange;
  const [system, found] = await Promise.all([readSystem(table, did), findCampaign(table, did, campaign, clock.now())]);
  if (found && isMailAddress(system.email)) await mail.send({ key: `campaign ${campaign}`, ...(await reportLetter(system, found)) });
  return { next: { gone: true } };
});
