import { baseUrl } from './address.ts';
import { demo, type Sample } from './sample.ts';
import { type Step, Taken } from './step.ts';

/** A sample for a shell that has curl. */
export function curl({ before, step, access, files, bytes }: Sample): string {
  const token = access === 'none' ? [] : [access === 'verified' ? '-d "token=$TOKEN"' : `-d token=${demo.username}:${demo.password}`];
  const [name, value] = Object.entries(step.params).find(([, value]) => value instanceof Taken) ?? [];
  const uploads = Object.entries(files).map(([name, file]) => `-F ${name}=@${file}`);
  const parts = ({ command, params }: Step) => [`${baseUrl}/ym/api/${command}`, ...token, ...Object.entries(params).map(([name, value]) => field(name, value))];
  const lines = [];
  if (before && value instanceof Taken) {
    lines.push(`${name}=$(${joined(['curl -s', ...parts(before)])} | grep -o '"${value.path.split('.').at(-1)}":[^,}]*' | head -n 1 | cut -d: -f2 | tr -d '"')`);
  } else if (before) lines.push(joined(['curl', ...parts(before)]));
  const asked = uploads.length > 0 ? [...parts(step).map((part) => part.replace(/^-d /, '-F ')), ...uploads] : parts(step);
  lines.push(joined(['curl', ...asked, ...(bytes ? ['-o notes.txt'] : [])]));
  return `${lines.join('\n')}\n`;
}

function joined(parts: string[]): string {
  const [curl, ...rest] = parts;
  const line = [curl, ...rest].join(' ');
  return line.length <= 70 ? line : `${curl} ${rest.join(' \\\n  ')}`;
}

function field(name: string, value: unknown): string {
  if (value instanceof Taken) return `-d "${name}=$${name}"`;
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  if (/^[\w.:/-]*$/.test(text)) return `-d ${name}=${text}`;
  const quoted = text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n');
  return text.includes('\n') ? `--data-urlencode $'${name}=${quoted}'` : `--data-urlencode '${name}=${text.replaceAll("'", `'\\''`)}'`;
}
