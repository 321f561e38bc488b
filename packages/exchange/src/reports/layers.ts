import type { Exchange } from '../exchange.ts';
import type { Path } from '../files/path.ts';
import { textAt } from '../files/text.ts';
import { lay, type Language, newLanguage } from './language.ts';
import { kindOf, titlesIn } from './titles.ts';

/**
 * The titles of a report, from the six places the source names, each laid over the ones before: ours for every report, ours
 * for this one, the system's by language and without, the extension's by language and without.
 */
export async function languageOf(exchange: Exchange, system: string, folder: Path, report: string, code: string): Promise<Language> {
  const ours = titlesIn(code);
  const file = `${report}.ini`;
  const theirs = [['YMGRLangs', code, file], ['YMGRLangs', file], [...folder, code, file], [...folder, file]];
  const texts = await Promise.all(theirs.map((path) => textAt(exchange, system, path)));
  const language = newLanguage();
  for (const text of [ours.all, ours.reports[kindOf(report)], ...texts]) if (text !== undefined) lay(language, text);
  return language;
}
