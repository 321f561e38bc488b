import { baseUrl } from './address.ts';
import { demo, type Sample } from './sample.ts';
import { type Step, Taken } from './step.ts';

/** A sample for Node with @merkazia/client. */
export function typescript({ before, step, access, files, bytes }: Sample): string {
  const who = access === 'verified' ? ['token: process.env.TOKEN!'] : [`username: '${demo.username}'`, `password: '${demo.password}'`];
  const uses = Object.values(step.params).some((value) => value instanceof Taken);
  const uploads = Object.entries(files).map(([name, file]): [string, string] => [name, `{ path: '${file}' }`]);
  return [
    `import { createClient } from '@merkazia/client';`,
    '',
    'const client = createClient({',
    ...[`baseUrl: '${baseUrl}'`, ...who].map((option) => `  ${option},`),
    '});',
    ...(before ? [`${uses ? 'const before = ' : ''}${call(before)}`] : []),
    `const answer = ${call(step, uploads)}`,
    bytes ? 'console.log(await answer.text());' : 'console.log(answer);',
    '',
  ].join('\n');
}

function call({ command, params }: Step, uploads: [string, string][] = []): string {
  const given = [...Object.entries(params).map(([name, value]): [string, string] => [name, literal(value)]), ...uploads];
  if (given.length === 0) return `await client.call('${command}');`;
  const fields = given.map(([name, value]) => `${name}: ${value}`);
  const line = `await client.call('${command}', { ${fields.join(', ')} });`;
  return line.length <= 64 ? line : `await client.call('${command}', {\n${fields.map((field) => `  ${field},\n`).join('')}});`;
}

function literal(value: unknown): string {
  if (value instanceof Taken) return `before${value.path.split('.').map((step) => (/^\d+$/.test(step) ? `[${step}]!` : `.${step}`)).join('')}`;
  if (typeof value !== 'string') return JSON.stringify(value);
  return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
