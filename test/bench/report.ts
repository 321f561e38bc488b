type Cell = string | number;

/** A number with about three digits that matter, thousands apart. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '-';
  const decimals = Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** Prints a block: its title, a table whose first column is text and the others are numbers or text, and remarks below it. */
export function block(title: string, heads: string[], rows: Cell[][], remarks: string[] = []): void {
  const texts = [heads, ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? figure(cell) : cell)))];
  const numeric = heads.map((_, column) => rows.some((row) => typeof row[column] === 'number'));
  const widths = heads.map((_, column) => Math.max(...texts.map((row) => (row[column] ?? '').length)));
  const line = (row: string[]) => `  ${widths.map((width, column) => (numeric[column] ? (row[column] ?? '').padStart(width) : (row[column] ?? '').padEnd(width))).join('  ')}`.trimEnd();
  process.stdout.write(`\n${title}\n${line(texts[0]!)}\n  ${widths.map((width) => '-'.repeat(width)).join('  ')}\n${texts.slice(1).map((row) => `${line(row)}\n`).join('')}`);
  for (const remark of remarks) process.stdout.write(`  ${remark}\n`);
}

/** A goal of the project: what it asks, and what was measured. */
export interface Goal { what: string; measured: number; least?: number; most?: number }

export function goals(all: Goal[]): void {
  process.stdout.write('\nGoals\n');
  for (const { what, measured, least = -Infinity, most = Infinity } of all) {
    const met = measured >= least && measured <= most;
    process.stdout.write(`  ${met ? 'pass' : 'FAIL'}  ${what}: ${measured.toFixed(2)} (${Number.isFinite(least) ? `at least ${least}` : `at most ${most}`})\n`);
  }
}
