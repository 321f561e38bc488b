import type { Exchange } from '../exchange.ts';
import { seal, unseal } from '../secrets.ts';
import type { SmsRow } from '../store/sms.ts';

const purpose = (system: string) => `${system}/hidden`;

/** What stands in a text for what only its recipient may read, in the log and in the row: as many signs as are hidden. */
export const hiddenSigns = (secret: string): string => '•'.repeat(secret.length);

/** What a text hides, as its row keeps it until the text is handed over. */
export const hide = ({ config }: Exchange, system: string, secret: string): string => seal(config.sealingKey, secret, purpose(system));

/** The text as its recipient reads it. */
export function wholeText({ config }: Exchange, { system, text, sealed }: Pick<SmsRow, 'system' | 'text' | 'sealed'>): string {
  if (sealed === undefined) return text;
  const secret = unseal(config.sealingKey, sealed, purpose(system));
  return text.replace(hiddenSigns(secret), secret);
}
