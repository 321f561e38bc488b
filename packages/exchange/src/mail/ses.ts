import type { SESv2Client } from '@aws-sdk/client-sesv2';
import type { Mail } from './mail.ts';
import { nodemailer } from './nodemailer.ts';

export interface SesOptions {
  /** Whom mails are from; SES must have verified the address or its domain. */
  from: string;
  /** Makes the client when the first mail is sent. */
  client: (sdk: typeof import('@aws-sdk/client-sesv2')) => SESv2Client;
}

/** The post on AWS. */
export function sesMail({ from, client }: SesOptions): Mail {
  return nodemailer({
    from,
    async transport({ createTransport }) {
      const sdk = await import('@aws-sdk/client-sesv2');
      return createTransport({ SES: { sesClient: client(sdk), SendEmailCommand: sdk.SendEmailCommand } });
    },
  });
}
