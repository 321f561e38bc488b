import type { Posted } from './mailbox.ts';

/** A mail as `GET /simulator/mail` tells it. */
export const mailOf = ({ time, ...mail }: Posted) => ({ ...mail, time: new Date(time).toISOString() });

export interface MailQuery { after: number; to: string | undefined; limit: number }

/** The mails after an id, ascending, at most `limit`, to an address in whatever case, as mailboxes take it; `more` tells whether there are others. */
export function mailAfter(all: readonly Posted[], { after, to, limit }: MailQuery): { mails: ReturnType<typeof mailOf>[]; more: boolean } {
  const found = all.slice(after).filter((mail) => to === undefined || mail.to.toLowerCase() === to.toLowerCase());
  return { mails: found.slice(0, limit).map(mailOf), more: found.length > limit };
}
