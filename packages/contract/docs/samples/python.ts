import { baseUrl } from './address.ts';
import { demo, type Sample } from './sample.ts';
import { type Step, Taken } from './step.ts';

/** A sample for Python 3 with nothing but its standard library. */
export function python({ before, step, access, files, bytes }: Sample): string {
  const token = access === 'verified' ? "os.environ['TOKEN']" : `'${demo.username}:${demo.password}'`;
  const upload = Object.keys(files).length > 0;
  const imports = ['json', ...(access === 'verified' ? ['os'] : []), 'urllib.request', ...(upload ? ['uuid'] : [])];
  const uses = Object.values(step.params).some((value) => value instanceof Taken);
  const lines = [`import ${imports.join(', ')}`, '', `api = '${baseUrl}/ym/api'`, ...(access === 'none' ? [] : [`token = ${token}`]), ''];
  if (upload) lines.push(...multipart(step, files));
  else {
    if (before || !bytes) lines.push(...caller(access !== 'none'), '');
    if (before) lines.push(`${uses ? 'before = ' : ''}${call(before)}`);
    lines.push(...(bytes ? bytesOf(step) : [`print(${call(step)})`]));
  }
  return `${lines.join('\n')}\n`;
}

const caller = (withToken: boolean) => [
  'def call(command, params):',
  '    body = json.dumps(params).encode()',
  `    headers = {${withToken ? `'authorization': token, ` : ''}'content-type': 'application/json'}`,
  `    request = urllib.request.Request(f'{api}/{command}', body, headers)`,
  '    with urllib.request.urlopen(request) as response:',
  '        answer = json.load(response)',
  `    if answer['responseStatus'] != 'OK':`,
  `        raise RuntimeError(answer['message'])`,
  '    return answer',
];

const bytesOf = ({ command, params }: Step) => [
  `body = json.dumps(${object(params)}).encode()`,
  `headers = {'authorization': token, 'content-type': 'application/json'}`,
  `request = urllib.request.Request(f'{api}/${command}', body, headers)`,
  'with urllib.request.urlopen(request) as response:',
  '    print(response.read().decode())',
];

const multipart = ({ command, params }: Step, files: Record<string, string>) => [
  'boundary = uuid.uuid4().hex',
  `part = f'--{boundary}\\r\\ncontent-disposition: form-data; name='`,
  `body = b''`,
  `for name, value in ${object(params)}.items():`,
  `    body += f'{part}"{name}"\\r\\n\\r\\n{value}\\r\\n'.encode()`,
  ...Object.entries(files).flatMap(([name, file]) => [
    `with open('${file}', 'rb') as file:`,
    `    body += f'{part}"${name}"; filename="${file}"\\r\\n\\r\\n'.encode()`,
    `    body += file.read() + b'\\r\\n'`,
  ]),
  `body += f'--{boundary}--\\r\\n'.encode()`,
  '',
  `headers = {'authorization': token,`,
  `           'content-type': f'multipart/form-data; boundary={boundary}'}`,
  `request = urllib.request.Request(f'{api}/${command}', body, headers)`,
  'with urllib.request.urlopen(request) as response:',
  '    print(json.load(response))',
];

function call({ command, params }: Step): string {
  const line = `call('${command}', ${object(params)})`;
  if (line.length <= 70) return line;
  return `call('${command}', {\n${Object.entries(params).map(([name, value]) => `    '${name}': ${literal(value)},\n`).join('')}})`;
}

const object = (params: Record<string, unknown>) => `{${Object.entries(params).map(([name, value]) => `'${name}': ${literal(value)}`).join(', ')}}`;

function literal(value: unknown): string {
  if (value instanceof Taken) return `before${value.path.split('.').map((step) => (/^\d+$/.test(step) ? `[${step}]` : `['${step}']`)).join('')}`;
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  return object(value as Record<string, unknown>);
}
