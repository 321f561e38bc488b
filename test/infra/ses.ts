import { type Server, startServer } from './http.ts';

export interface Ses extends Server {
  /** Every mail sent, raw. */
  mails: string[];
}

/** The part of SES that sends raw mail, for whoever may do what is granted. */
export async function startSes(granted: string[] = [], sent: (raw: string) => void | Promise<void> = () => {}): Promise<Ses> {
  const mails: string[] = [];
  const server = await startServer(async ({ path, body }) => {
    const missing = ['ses:SendEmail', 'ses:SendRawEmail'].find((action) => !granted.includes(action));
    if (missing || path !== '/v2/email/outbound-emails') return { status: 403, body: JSON.stringify({ __type: 'AccessDeniedException', message: `not authorized to perform: ${missing ?? path}` }) };
    mails.push(Buffer.from(JSON.parse(body).Content.Raw.Data, 'base64').toString());
    await sent(mails.at(-1)!);
    return { status: 200, body: JSON.stringify({ MessageId: `m${mails.length}` }) };
  });
  return { ...server, mails };
}
