import type { Letter } from '../mail/mail.ts';
import { hebrewHtml } from '../mail/html.ts';
import type { SystemRow } from '../store/systems.ts';
import { localTime } from '../time/israel.ts';
import { unitsText } from '../units/units.ts';
import { daysUntil } from './schedule.ts';

/** What is about to expire: what is left of a balance (thousandths of a unit), or the right to show a number. */
export type Expiring = { purse: 'units' | 'sms'; left: number } | { callerId: string };

const purses = { units: 'יחידות', sms: 'יחידות SMS' };

/** The warning that something of a system expires, to the system's address, but for its key. */
export function warningLetter(system: SystemRow, what: Expiring, expires: number, now: number): Omit<Letter, 'key'> {
  const when = inDays(daysUntil(expires, now));
  const [date, time] = localTime(expires).split(' ') as [string, string];
  const instant = `${date.split('-').reverse().join('.')} בשעה ${time.slice(0, 5)}`;
  const { subject, lines } = 'purse' in what
    ? {
      subject: `${purses[what.purse]} במערכת ${system.did} יפוגו ${when}`,
      lines: [`במערכת ${system.did} נותרו ${unitsText(what.left)} ${purses[what.purse]}, והן יפוגו ${when}, בתאריך ${instant}.`, 'מה שלא ינוצל עד אז יימחק מן היתרה.'],
    }
    : {
      subject: `הזיהוי היוצא ${what.callerId} במערכת ${system.did} יפוג ${when}`,
      lines: [`האישור להציג את המספר ${what.callerId} כזיהוי יוצא במערכת ${system.did} יפוג ${when}, בתאריך ${instant}.`, 'אישור מחדש של המספר מאריך אותו בשנה.'],
    };
  const paragraphs = [system.name ? `שלום ${system.name},` : 'שלום,', ...lines, 'מרכזיה'];
  return { to: system.email, subject, text: `${paragraphs.join('\n\n')}\n`, html: hebrewHtml(paragraphs) };
}

function inDays(days: number): string {
  if (days === 1) return 'בעוד יום אחד';
  if (days === 2) return 'בעוד יומיים';
  return `בעוד ${days} ${days <= 10 ? 'ימים' : 'יום'}`;
}
