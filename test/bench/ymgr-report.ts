import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { lay, type Language, newLanguage } from '@merkazia/exchange/reports/language';
import { titlesIn } from '@merkazia/exchange/reports/titles';

const names = ['דנה כהן', 'אבי לוי', 'רות בן־דוד', 'Sarah O\'Neil', 'משה "מוישי" פרץ'];

/** A line as the system writes it, about 190 bytes; every seventh has another column too. */
const line = (i: number): string =>
  `Status#${i % 4 ? 'OK' : 'NO'}%Folder#${i % 97}%DID#0799999999%Phone#05${10_000_000 + ((i * 37) % 9_000_000)}%Name#${names[i % 5]}%Date#0${1 + (i % 9)}/09/2026%Time#19:${10 + (i % 50)}:12%HebrewDate#כ׳ באלול תשפ״ו%Data#%P050#${i}${i % 7 ? '' : '%Comment#50% off, "today"'}\n`;

/** Writes a report of so many megabytes. */
export async function writeReport(path: string, megabytes: number): Promise<void> {
  const out = createWriteStream(path);
  for (let i = 0, size = 0; size < megabytes * 1_000_000;) {
    let text = '';
    for (let lines = 0; lines < 1000; lines++) text += line(i++);
    size += Buffer.byteLength(text);
    if (!out.write(text)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
}

/** The titles that a report of a system without titles of its own has. */
export function languageOfBench(): Language {
  const language = newLanguage();
  const { all, reports } = titlesIn('HE');
  for (const text of [all, reports.ApprovalAll!]) lay(language, text);
  return language;
}
