import { createHash } from 'node:crypto';

/** Answers what a browser may do with the page: nothing but show this very style and run this very script. The address has a token, so it is told to nobody. */
export function pageHeaders(style: string): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(pageScript)}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** A column of the table: its title, how wide it is (of CSS), and whether it holds times and numbers. */
export interface Column { title: string; width: string; ltr?: true | undefined }

/**
 * The page's style. A row is a grid of its own, so that a browser lays out only those in sight however many there are; where
 * the columns have no room each row is a card, and a cell has its column's title before it.
 */
export function pageStyle(columns: Column[]): string {
  const cards = columns.slice(2).map(({ title }, i) => `td:nth-child(${i + 3})::before{content:"${title}"}`).join('');
  const sides = columns.map(({ ltr }, i) => (ltr ? `td:nth-child(${i + 1})` : '')).filter(Boolean).join(',');
  const inRows = `tr{display:grid;grid-template-columns:${columns.map(({ width }) => width).join(' ')}}${wide}`;
  return `${base}${sides}{direction:ltr;unicode-bidi:isolate;text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}@media screen and (min-width:68.01rem){${inRows}}@media screen and (max-width:68rem){${narrow}${cards}}@media print{${print}}`;
}

const base = `:root{color-scheme:light dark;--paper:#f6f7f9;--card:#fff;--ink:#1b1f27;--soft:#5b6472;--line:#dfe3e9;--good:#157347;--bad:#b3261e;--busy:#8a5a00;--blue:#1558b0}
@media (prefers-color-scheme:dark){:root{--paper:#14171c;--card:#1d2129;--ink:#e8eaee;--soft:#a3abb8;--line:#333a46;--good:#5fce95;--bad:#ff8a80;--busy:#f0c068;--blue:#8ab8ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,"Segoe UI","Noto Sans Hebrew",Arial,sans-serif}
main{max-width:75rem;margin:0 auto;padding:1.5rem 1rem 3rem}
.kind{margin:0;color:var(--soft)}
h1{margin:0 0 .75rem;font-size:1.35rem;line-height:1.4;overflow-wrap:anywhere}
.state{display:inline-block;padding:.05rem .6rem;border:1px solid;border-radius:1rem;font-size:.85rem;font-weight:500;vertical-align:middle;color:var(--soft)}
.state.running{color:var(--blue)}.state.ended{color:var(--good)}.state.stopped{color:var(--busy)}
dl{margin:0;display:flex;flex-wrap:wrap}dt{color:var(--soft);font-size:.85rem}dd{margin:0}
.facts{gap:.25rem 2rem}
.figures{gap:.75rem;margin:1.25rem 0}
.figures div{flex:1 1 8rem;padding:.6rem .9rem;background:var(--card);border:1px solid var(--line);border-radius:.6rem}
.figures dd{font-size:1.5rem;font-weight:600;font-variant-numeric:tabular-nums}
.good dd{color:var(--good)}.bad dd{color:var(--bad)}
details{margin:0 0 1.25rem;padding:.6rem .9rem;background:var(--card);border:1px solid var(--line);border-radius:.6rem}
summary{cursor:pointer;color:var(--soft);font-size:.85rem}
.text{margin:.4rem 0 0;white-space:pre-wrap;overflow-wrap:anywhere}
form{display:flex;flex-wrap:wrap;gap:.75rem 1.25rem;align-items:center;margin:0 0 .75rem}
form[hidden]{display:none}
label{color:var(--soft)}
input,select{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.35rem .6rem;max-width:100%}
output{color:var(--soft)}
.part{padding:.5rem .9rem;border:1px solid var(--busy);border-radius:.6rem}
table{width:100%;border-collapse:collapse;background:var(--card);border:1px solid var(--line)}
th,td{padding:.45rem .75rem;text-align:start;overflow-wrap:anywhere}
th{padding:0}
th button{all:unset;box-sizing:border-box;width:100%;padding:.55rem .75rem;cursor:pointer;font-weight:600}
th button:focus-visible,input:focus-visible,select:focus-visible,summary:focus-visible{outline:2px solid var(--blue);outline-offset:-2px}
th[aria-sort=ascending] button::after{content:" ▲"}th[aria-sort=descending] button::after{content:" ▼"}
tr[hidden]{display:none}
td:nth-child(2){white-space:nowrap}
.delivered td:nth-child(2),.done td:nth-child(2){color:var(--good)}
.failed td:nth-child(2){color:var(--bad)}
.unknown td:nth-child(2),.stopped td:nth-child(2){color:var(--busy)}
.calling td:nth-child(2),.talking td:nth-child(2),.sent td:nth-child(2){color:var(--blue)}
`;

const wide = `table,thead,tbody{display:block}thead{position:sticky;top:0;z-index:1;background:var(--card);border-bottom:1px solid var(--line)}
tbody tr{border-bottom:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 2.5rem}`;

const narrow = `main{padding-top:1rem}table{border:0;background:none;display:block}tbody{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:.6rem}thead{display:none}.figures div{flex-basis:6.5rem}
tr{display:grid;align-content:start;grid-template-columns:1fr 1fr;gap:.1rem .75rem;padding:.6rem .9rem;background:var(--card);border:1px solid var(--line);border-radius:.6rem;content-visibility:auto;contain-intrinsic-size:auto 8rem}
td{display:block;padding:0;font-size:.92rem}td:first-child{font-size:1.05rem;font-weight:600}td:nth-child(2){text-align:end}
td:empty{display:none}td::before{display:block;color:var(--soft);font-size:.78rem;direction:rtl}`;

const print = `body{font-size:9pt;background:none}table{font-size:8pt}th button,td{padding:.2rem .4rem}main{max-width:none;padding:0}form{display:none!important}details{border:0;padding:0}summary{list-style:none}
table,.figures div{background:none}th,td{border-bottom:1px solid var(--line)}th button::after{content:none!important}tr{break-inside:avoid}thead{display:table-header-group}`;

/** Sorts the table by a column that is clicked, and shows the rows that have a text and a status. Without it the page is the table as it is. */
export const pageScript = `(() => {
const form = document.forms[0], [input, select] = form.elements, output = form.querySelector('output');
const body = document.querySelector('tbody'), heads = [...document.querySelectorAll('th')], rows = [...body.rows];
const numbers = rows.map((row) => row.cells[0].textContent);
const show = () => {
  const text = input.value.replace(/[^\\da-z*]/gi, ''), status = select.value;
  let shown = 0;
  rows.forEach((row, i) => {
    const hidden = !numbers[i].includes(text) || (status !== '' && row.className !== status);
    if (row.hidden !== hidden) row.hidden = hidden;
    if (!hidden) shown++;
  });
  output.textContent = shown === rows.length ? '' : 'מוצגים ' + shown.toLocaleString();
  document.getElementById('none').hidden = shown > 0;
};
let wanted = 0;
const soon = () => { cancelAnimationFrame(wanted); wanted = requestAnimationFrame(show); };
input.addEventListener('input', soon);
select.addEventListener('change', soon);
form.addEventListener('submit', (event) => event.preventDefault());
const key = (text) => (text === '' || isNaN(text) ? text : Number(text).toFixed(3).padStart(20, '0'));
heads.forEach((head, column) => head.firstChild.addEventListener('click', () => {
  const down = head.getAttribute('aria-sort') === 'ascending';
  for (const other of heads) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
  const sorted = rows.map((row) => [key(row.cells[column].textContent), row]).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0) * (down ? -1 : 1));
  body.replaceChildren(...sorted.map(([, row]) => row));
}));
form.hidden = rows.length < 2;
show();
})();`;
