import { escaped } from '../mail/html.ts';
import type { Found } from './found.ts';
import { type Entry, type Kind, kindOf } from './kinds.ts';
import { type Column, pageHeaders, pageScript, pageStyle } from './pageParts.ts';
import { summarize, type Summary } from './report.ts';
import { statusWords, stopWords } from './words.ts';

/** How many numbers a page lists; it counts all of them. A page of so many is about two megabytes, and a browser sorts it in a blink. */
export const pageRows = 10_000;

/** A campaign's report as a page in Hebrew, whole in itself. */
export const reportPage = (found: Found): Promise<Response> => pageOf(found, kindOf(found));

async function pageOf<E extends Entry>(found: Found, kind: Kind<E>): Promise<Response> {
  const rows: string[] = [];
  const counts = new Map<string, number>();
  const summary = await summarize(found, kind, (number, entry) => {
    if (rows.length === pageRows) return;
    counts.set(entry.status, (counts.get(entry.status) ?? 0) + 1);
    const cells = [number, statusWords[entry.status] ?? entry.status, ...kind.columns.map(({ cell }) => cell(entry))];
    rows.push(`<tr class=${entry.status}>${cells.map((text) => `<td>${escaped(text)}`).join('')}`);
  });
  const columns = [...firstColumns, ...kind.columns];
  const style = pageStyle(columns);
  const html = `<!doctype html>
<html lang="he" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`דוח קמפיין ${summary.CampaignId}`)}</title>
<style>${style}</style>
</head>
<body>
<main>
${head(found, kind, summary)}
${filters(rows.length, counts)}
${rows.length < summary.total ? `<p class="part" role="note">${partial(rows.length, summary.total, found)}</p>` : ''}
<table>
<thead><tr>${columns.map(({ title }) => `<th scope="col"><button type="button">${title}</button></th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody>
</table>
<p id="none" hidden>אין מספרים שמתאימים לסינון.</p>
</main>
<script>${pageScript}</script>
</body>
</html>
`;
  return new Response(html, { headers: pageHeaders(style) });
}

const firstColumns: Column[] = [{ title: 'מספר', width: '8.5rem', ltr: true }, { title: 'מצב', width: '6rem' }];
const count = (value: number) => value.toLocaleString('en-US');
const states: Record<Found['status'], string> = { running: 'פועל', ended: 'הסתיים', stopped: 'נעצר' };

function head(found: Found, { hebrew, caller }: Pick<Kind<Entry>, 'hebrew' | 'caller'>, summary: Summary): string {
  const why = found.reason && found.status === 'stopped' ? `: ${stopWords[found.reason].hebrew}` : '';
  const facts: [string, string | null][] = [[caller, summary.callerId], ['נוצר', summary.createTS], ['התחיל', summary.runTS], ['הסתיים', summary.endTS]];
  const open = summary.total - summary.done - summary.fail;
  const figures: [string, string, string][] = [
    ['מספרים', count(summary.total), ''], ['הצליחו', count(summary.done), 'good'], ['נכשלו', count(summary.fail), 'bad'], ['אחרים', count(open), ''], ['עלות ביחידות', summary.billing.toLocaleString('en-US', { maximumFractionDigits: 3 }), ''],
  ];
  return `<header>
<p class="kind">דוח קמפיין · ${hebrew}</p>
<h1><bdi dir="ltr">${escaped(summary.CampaignId)}</bdi> <span class="state ${found.status}">${states[found.status]}${why}</span></h1>
<dl class="facts">${facts.filter(([, value]) => value !== null).map(([name, value]) => `<div><dt>${name}</dt><dd><bdi dir="ltr">${escaped(value!)}</bdi></dd></div>`).join('')}</dl>
</header>
<dl class="figures">${figures.map(([name, value, tone]) => `<div class="${tone}"><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>
${found.text === '' ? '' : `<details${found.text.length > 400 ? '' : ' open'}><summary>נוסח ההודעה</summary><p class="text" dir="auto">${escaped(found.text)}</p></details>`}`;
}

const partial = (shown: number, total: number, { status }: Found): string =>
  (shown < pageRows ? `ידועים עד עתה ${count(shown)} מספרים${status === 'running' ? '; הרשימה עדיין נקראת' : ''}.` : `מוצגים ${count(shown)} המספרים הראשונים מתוך ${count(total)}; הסיכום סופר את כולם, והדוח המלא ניתן ב־JSON (<bdi dir="ltr">json=1</bdi>).`);

function filters(shown: number, counts: Map<string, number>): string {
  const options = [...counts].map(([status, number]) => `<option value="${status}">${statusWords[status]} (${count(number)})</option>`).join('');
  return `<form hidden>
<label>חיפוש <input type="search" inputmode="tel" dir="ltr" autocomplete="off"></label>
<label>מצב <select><option value="">הכול (${count(shown)})</option>${options}</select></label>
<output aria-live="polite"></output>
</form>`;
}
