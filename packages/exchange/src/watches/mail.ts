import { turn } from '../due/turn.ts';
import type { Exchange } from '../exchange.ts';
import { plainHtml } from '../mail/html.ts';
import type { Letter } from '../mail/mail.ts';
import type { Key } from '../store/keys.ts';
import { localTime } from '../time/israel.ts';
import type { ToldRow } from './watch.ts';

/** Mails what a watch told; a post that does not take the mail is asked again, with back-off. */
export const mailTold = (exchange: Exchange, key: Key, worker: string): Promise<string | void> => turn<ToldRow>(exchange, 'watch', key, worker, async (row) => {
  if (row.mail !== undefined) await exchange.mail.send({ key: `watch ${row.watch} ${row.sk}`, to: row.mail, ...letterOf(row) });
  return { next: { done: true }, set: { tries: undefined, worker: undefined } };
});

function letterOf({ watch, type, of, since, at, says }: ToldRow): Pick<Letter, 'subject' | 'text' | 'html'> {
  const alert = type === 'alert';
  const paragraphs = [
    of === 'sight' ? (alert ? `The watch ${watch} cannot look.` : `The watch ${watch} can look again.`) : `${alert ? 'The threshold of the watch' : 'All clear: the threshold of the watch'} ${watch} is ${alert ? 'reached' : 'reached no more'}.`,
    says,
    `${alert ? 'Found' : `It began at ${localTime(since)}; found to be over`} at ${localTime(at)}, Israel time. ${alert ? 'Until it is over, and then once, nothing more is told of it.' : ''}`.trim(),
    'Merkazia',
  ];
  return { subject: `${alert ? 'Alert' : 'All clear'}: ${watch}${of === 'sight' ? ' (no sight)' : ''}`, text: `${paragraphs.join('\n\n')}\n`, html: plainHtml(paragraphs) };
}
