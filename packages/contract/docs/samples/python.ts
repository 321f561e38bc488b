import { baseUrl, demo, type Sample } from './sample.ts';
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
  `    request = urllib.request.Request(f'{api}/{command}', json.dumps(params).encode(),`,
  `                                     {${withToken ? `'authorization': token, ` : ''}'content-type': 'application/json'})`,
  '    with urllib.request.urlopen(request) as response:',
  '        answer = json.load(response)',
  `    if answer['responseStatus'] != 'OK':`,
  `        raise RuntimeError(answer['message'])`,
  '    return answer',
];

const bytesOf = ({ command, params }: Step) => [
  `request = urllib.request.Request(f'{api}/${command}', json.dumps(${object(params)}).encode(),`,
  `                                 {'authorization': token, 'content-type': 'application/json'})`,
  'with urllib.request.urlopen(request) as response:',
  '    print(response.read().decode())',
];

const multipart = ({ command, params }: Step, files: Record<string, string>) => [
  'boundary = uuid.uuid4().hex',
  `body = b''.join(f'--{boundary}\\r\\ncontent-disposition: form-data; name="{name}"\\r\\n\\r\\n{value}\\r\\n'.encode()`,
  `                for name, value in ${object(params)}.items())`,
  ...Object.entries(files).flatMap(([name, file]) => [
    `with open('${file}', 'rb') as file:`,
    `    body += (f'--{boundary}\\r\\ncontent-disposition: form-data; name="${name}"; filename="${file}"\\r\\n\\r\\n'.encode()`,
    `             + file.read() + f'\\r\\n--{boundary}--\\r\\n'.encode())`,
  ]),
  '',
  `request = urllib.request.Request(f'{api}/${command}', body,`,
  `                                 {'authorization': token, 'content-type': f'multipart/form-data; boundary={boundary}'})`,
  'with urllib.request.urlopen(request) as response:',
  '    print(json.load(response))',
];

function call({ command, params }: Step): string {
  const line = `call('${command}', ${object(params)})`;
  if (line.length <= 90) return line;
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
