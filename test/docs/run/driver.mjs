// Runs programs one after another in this process, each with a token of its own, and tells what each printed.
import { readFileSync } from 'node:fs';

const told = [];
for (const { file, token } of JSON.parse(readFileSync(0, 'utf8'))) {
  process.env.TOKEN = token;
  const printed = [];
  console.log = (...values) => { printed.push(...values); };
  try {
    await import(file);
    told.push({ printed });
  } catch (problem) {
    told.push({ problem: String(problem?.stack ?? problem) });
  }
}
process.stdout.write(JSON.stringify(told));
