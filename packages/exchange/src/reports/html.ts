import { createHash } from 'node:crypto';
import { escaped } from '../mail/html.ts';
import type { Form } from './form.ts';
import { putValue, special } from './output.ts';

const rightToLeft = ['HE', 'AR', 'YI', 'FA'];

const style = `:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;padding:1.5rem;font:15px/1.45 system-ui,"Segoe UI",Arial,sans-serif;color:#1b1f24;background:#f6f7f9}
header{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1rem;margin-bottom:1rem}
h1{margin:0;font-size:1.35rem}
header p{margin:0;color:#57606a}
.table{overflow-x:auto;border:1px solid #d5dae0;border-radius:.6rem;background:#fff}
table{width:max-content;min-width:100%;border-collapse:collapse}
th{position:sticky;top:0;padding:0;background:#eef1f4;border-bottom:2px solid #c8ced6;text-align:start;white-space:nowrap}
th button{all:unset;display:block;width:100%;padding:.55rem .8rem;font-weight:600;cursor:pointer}
th button:hover{background:#e2e7ec}
th button:focus-visible{outline:2px solid #0969da;outline-offset:-2px}
th button::after{content:"";display:inline-block;width:1.1em;margin-inline-start:.35em;color:#57606a}
th[aria-sort=ascending] button::after{content:"\\25B2"}
th[aria-sort=descending] button::after{content:"\\25BC"}
td{padding:.45rem .8rem;border-bottom:1px solid #e6e9ed;text-align:left;unicode-bidi:plaintext;overflow-wrap:break-word;max-width:16rem;vertical-align:top;font-variant-numeric:tabular-nums}
[dir=rtl] td{text-align:right}
tbody tr:nth-child(even){background:#fafbfc}
tbody tr:hover{background:#eef5ff}
.none{padding:2rem;text-align:center;color:#57606a}
@media print{@page{size:A4 landscape;margin:12mm}body{padding:0;background:#fff;font-size:10pt}.table{border:0;overflow:visible}table{width:100%}th{position:static}th,td{border:1px solid #999}
th button{padding:.3rem .5rem}td{padding:.25rem .5rem}th button::after{display:none}thead{display:table-header-group}tr{break-inside:avoid}tbody tr:nth-child(even){background:none}}`;

const script = `(()=>{const table=document.querySelector('table');if(!table)return;const body=table.tBodies[0];
const key=text=>{const t=text.trim();const d=/^(\\d{1,2})\\/(\\d{1,2})\\/(\\d{4})$/.exec(t);return d?d[3]+d[2].padStart(2,'0')+d[1].padStart(2,'0'):t};
const order=new Intl.Collator(document.documentElement.lang,{numeric:true});
for(const th of table.tHead.rows[0].cells)th.firstChild.addEventListener('click',()=>{const up=th.ariaSort!=='ascending';
for(const other of th.parentNode.cells)other.removeAttribute('aria-sort');th.setAttribute('aria-sort',up?'ascending':'descending');
const rows=[...body.rows].map(row=>[key(row.cells[th.cellIndex].textContent),row]);
rows.sort(([a],[b])=>a===''||b===''?(a===b?0:a===''?1:-1):up?order.compare(a,b):order.compare(b,a));
body.append(...rows.map(([,row])=>row))})})()`;

const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** The page asks nothing of the network, and runs no script but its own, wherever it is opened. */
const policy = `default-src 'none'; style-src ${digest(style)}; script-src ${digest(script)}; base-uri 'none'; form-action 'none'`;

const markup = { anywhere: special(Buffer.from('&<>"\'')), first: special([]) };
const [row, cell, end] = ['<tr>', '<td>', '\n'].map((text) => Buffer.from(text)) as [Buffer, Buffer, Buffer];

/** A page with the report as a table, in the direction of its language: sorted by a click on a column's title, and fit to be printed. */
export const html: Form = {
  type: 'text/html; charset=utf-8', extension: 'html', square: true,
  record(out, _record, { shown }, number) {
    out.put(row);
    for (let i = 0; i < shown.length; i++) {
      out.put(cell);
      if (shown[i]!.record === number) putValue(out, shown[i]!, markup, escaped);
    }
    out.put(end);
  },
  frame({ shown }, records, { report, kind, language, titles: { words, names } }) {
    const lang = language.toLowerCase();
    const title = names[kind] === undefined ? report : `${names[kind]} (${report})`;
    const heads = shown.map((column) => `<th scope="col"><button type="button" title="${escaped(`${words.sort} ${column.title}`)}">${escaped(column.title)}</button>`).join('');
    const head = `<!doctype html>
<html lang="${lang}" dir="${rightToLeft.includes(language) ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${policy}">
<title>${escaped(`${words.report}: ${title}`)}</title><style>${style}</style></head>
<body><header><h1>${escaped(title)}</h1><p>${records === 0 ? words.none : words.records.replace('#', String(records))}</p></header>
`;
    if (records === 0) return { head: `${head}<div class="table"><p class="none">${words.none}</p></div>`, tail: '</body></html>\n' };
    return { head: `${head}<div class="table"><table><thead><tr>${heads}</tr></thead><tbody>\n`, tail: `</tbody></table></div><script>${script}</script></body></html>\n` };
  },
};
