import type { Call } from '../dispatch/call.ts';
import { type Path, readPathBelowRoot } from '../files/path.ts';
import { openFile } from '../files/text.ts';
import { error } from '../refusal.ts';
import { languageOf } from '../reports/layers.ts';
import { forms, render } from '../reports/render.ts';
import { sendReport } from '../reports/send.ts';
import { kindOf, titlesIn } from '../reports/titles.ts';

/** Makes a page, a table or JSON of a report file. */
export async function RenderYMGRFile({ exchange, given, session }: Call<'RenderYMGRFile'>): Promise<Response> {
  const { system } = session;
  const path = reportPath(given.wath);
  const report = path.at(-1)!.replace(/\.[^.]+$/, '');
  const code = given.renderLanguage ?? 'HE';
  const open = async () => {
    const file = await openFile(exchange, system, path);
    if (!file) throw error('file does not exist');
    return file.stream!;
  };
  const form = forms[given.convertType];
  const language = given.notLoadLang ? undefined : await languageOf(exchange, system, path.slice(0, -1), report, code);
  const about = { report, kind: kindOf(report), language: code, titles: titlesIn(code) };
  return sendReport(exchange, await render(open, form, language, about, exchange.config.limits.fileBytes), form, report);
}

/** A path as any other; the source also writes `main\1\2\x.ymgr` for what is below the main folder. */
function reportPath(wath: string): Path {
  const [, below] = /^\s*main[\\/](.*)$/is.exec(wath) ?? [];
  return readPathBelowRoot(below === undefined ? wath : below.replaceAll('\\', '/'), 'wath');
}
