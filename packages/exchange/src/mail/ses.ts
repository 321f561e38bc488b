import type { SESv2Client } from '@aws-sdk/client-sesv2';
import type { Mail } from './mail.ts';
import { nodemailer } from './nodemailer.ts';

type Sdk = typeof import('./sdk.ts');

export interface SesOptions {
  /** Whom mails are from; SES must have verified the address or its domain. */
  from: string;
  /** Reads the SDK when the first mail is sent. */
  sdk: () => Promise<Sdk>;
  client: (sdk: Sdk) => SESv2Client;
}

/** The post on AWS. */
export function sesMail({ from, sdk: read, client }: SesOptions): Mail {
  return nodemailer({
    from,
    async transport({ createTransport }) {
      const sdk = await read();
      return createTransport({ SES: { sesClient: client(sdk), SendEmailCommand: sdk.SendEmailCommand } });
    },
  });
}
