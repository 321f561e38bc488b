import { escaped } from '../mail/html.ts';
import type { Letter } from '../mail/mail.ts';
import type { SystemRow } from '../store/systems.ts';
import type { Found } from './found.ts';
import { type Entry, type Kind, kindOf } from './kinds.ts';
import { summarize, type Summary } from './report.ts';
import { statusWords, stopWords } from './words.ts';

/** How many numbers a mail lists; ViewCampaignReports has all. */
const mostRows = 500;
const count = (value: number) => value.toLocaleString('en-US');

/** The mail that tells a system how a campaign of it went, but for its key: figures, and number by number. */
export async function reportLetter({ email, name, did }: SystemRow, found: Found): Promise<Omit<Letter, 'key'>> {
  const kind = kindOf(found);
  const columns = ['מספר', 'מצב', ...kind.columns.map(({ title }) => title)];
  const rows: string[][] = [];
  const summary = await summarize(found, kind, (number, entry) => {
    if (rows.length < mostRows) rows.push([number, statusWords[entry.status] ?? entry.status, ...kind.columns.map(({ cell }) => cell(entry))]);
  });
  const figures = figuresOf(found, kind, summary);
  const title = `דוח קמפיין ${kind.hebrew} במערכת ${did}`;
  const more = summary.total > rows.length ? `כאן ${count(rows.length)} המספרים הראשונים מתוך ${count(summary.total)}; הדוח המלא ניתן בפקודה ViewCampaignReports.` : '';
  const greeting = name ? `שלום ${name},` : 'שלום,';
  return {
    to: email, subject: `${title}: הצליחו ${count(summary.done)}, נכשלו ${count(summary.fail)}`,
    text: `${[greeting, title, figures.map(([what, value]) => `${what}: ${value}`).join('\n'), [columns, ...rows].map((cells) => cells.map((cell) => cell || '-').join(' | ')).join('\n'), more, 'מרכזיה'].filter(Boolean).join('\n\n')}\n`,
    html: `<!doctype html><html lang="he" dir="rtl"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body dir="rtl" style="font-family:Arial,sans-serif;text-align:right;color:#1b1f27">
<p>${escaped(greeting)}</p><h1 style="font-size:1.2rem">${isolated(title)}</h1>
<table role="presentation" style="${figureStyle}">${figures.map(([what, value]) => `<tr><td style="${cellStyle};color:#5b6472">${what}</td><td style="${cellStyle}"><strong>${isolated(value)}</strong></td></tr>`).join('')}</table>
<table style="${tableStyle}"><thead><tr>${columns.map((column) => `<th scope="col" style="${cellStyle};border-bottom:2px solid #5b6472;text-align:right">${column}</th>`).join('')}</tr></thead>
<tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td style="${cellStyle};border-bottom:1px solid #dfe3e9">${isolated(cell)}</td>`).join('')}</tr>`).join('\n')}</tbody></table>
${more ? `<p>${isolated(more)}</p>` : ''}<p>מרכזיה</p></body></html>`,
  };
}

const cellStyle = 'padding:4px 10px';
const tableStyle = 'border-collapse:collapse;font-size:.9rem';
const figureStyle = `${tableStyle};margin:0 0 16px`;

function figuresOf(found: Found, { caller }: Kind<Entry>, summary: Summary): [string, string][] {
  const why = found.reason && found.status === 'stopped' ? `נעצר: ${stopWords[found.reason].hebrew}` : 'הסתיים';
  const all: [string, string | null][] = [
    ['קמפיין', summary.CampaignId], ['מצב', why], [caller, summary.callerId], ['התחיל', summary.runTS], ['הסתיים', summary.endTS], ['מספרים', count(summary.total)],
    ['הצליחו', count(summary.done)], ['נכשלו', count(summary.fail)], ['אחרים', count(summary.total - summary.done - summary.fail)],
    ['עלות ביחידות', summary.billing.toLocaleString('en-US', { maximumFractionDigits: 3 })], ['נוסח ההודעה', found.text || null],
  ];
  return all.filter((figure): figure is [string, string] => figure[1] !== null);
}

/** Numbers, times and Latin words stay in their own direction. */
const isolated = (text: string) => escaped(text).replace(/[+\dA-Za-z][\w.:,+-]*( \d\d:\d\d:\d\d)?/g, (run) => (/^(amp|lt|gt|quot)$/.test(run) ? run : `<bdi dir="ltr">${run}</bdi>`));
