/** A value as one cell for people to read; programs ask for JSON. Control characters, which would move the terminal's cursor, are taken out. */
const cell = (value: unknown): string => said(value).replace(/\p{Cc}/gu, ' ');

function said(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(said).join(value.some((one) => typeof one === 'object') ? '; ' : ', ');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value).map(([name, inner]) => [name, said(inner)]).filter(([, text]) => text !== '').map(([name, text]) => `${name}=${text}`).join(' ');
}

/** Rows as a table with the names of their fields above. */
export function table(rows: Record<string, unknown>[]): string {
  if (rows.length === 0) return 'none\n';
  const names = Object.keys(rows[0]!);
  const lines = [names, ...rows.map((row) => names.map((name) => cell(row[name])))];
  const widths = names.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)));
  return `${lines.map((line) => line.map((text, i) => text.padEnd(widths[i]!)).join('  ').trimEnd()).join('\n')}\n`;
}

/** An answer field by field; what is in an object stands under it. */
export function fields(answer: Record<string, unknown>, indent = ''): string {
  const width = Math.max(...Object.keys(answer).map((name) => name.length));
  return Object.entries(answer).map(([name, value]) => {
    const inner = typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
    return inner ? `${indent}${name}\n${fields(value as Record<string, unknown>, `${indent}  `)}` : `${indent}${name.padEnd(width)}  ${cell(value)}\n`;
  }).join('');
}

/** An answer for people: what is one value field by field, each list of rows as a table under its name. */
export function answerText(answer: Record<string, unknown>): string {
  const isRows = (value: unknown): value is Record<string, unknown>[] => Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row));
  const lists = Object.entries(answer).filter((entry): entry is [string, Record<string, unknown>[]] => isRows(entry[1]));
  const rest = Object.fromEntries(Object.entries(answer).filter(([, value]) => !isRows(value)));
  const told = Object.keys(rest).length ? fields(rest) : '';
  if (lists.length === 0) return told || 'done\n';
  if (lists.length === 1 && told === '') return table(lists[0]![1]);
  return told + lists.map(([name, rows]) => `\n${name}\n${table(rows)}`).join('');
}
