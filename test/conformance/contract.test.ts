import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { commandFiles } from '../../functions/generate/commands.ts';
import { handlers } from '../../packages/exchange/src/commands/table.ts';
import { generate } from '../../packages/contract/generate/generate.ts';
import { redocly } from '../../packages/contract/generate/redocly.ts';
import { handlers as adminHandlers } from '../../packages/exchange/src/admin/table.ts';
import { verbs } from '../../packages/local/src/cli/verbs.ts';
import { admin, commandNames, contract } from '../harness/contract.ts';

const root = process.cwd();
const folder = join(root, 'openapi');
const filesIn = (path: string) => readdirSync(join(root, path)).sort();

/** The commands of the facts: the 35 of the source (as counted by name) and those it cannot be used without. */
const promised = `GetIncomingSum GetSmsOutLog GetCustomerData GetCustomerSmsTransactions SetSecondaryDidUsageDescription ViewCampaignReports
  RenderYMGRFile CheckIfFileExists GetQueueRealTime ValidationToken DoubleAuth GetLoginLog GetAllSessions KillSession KillAllSessions SendSms RunTzintuk
  TzintukimListManagement SendTTS CreateBridgeCall SendFax ValidationCallerId GetTasks GetTasksData GetTasksLogs CreateTask UpdateTask DeleteTask
  CreateSipAccount GetSipAccountsInCustomer SipToWss SipToUdp EditCallerIdInSipAccount DeleteSipAccount SipExtensionManagement
  Login Logout GetSession GetTransactions CreateTemplate GetTemplates UpdateTemplate DeleteTemplate UploadPhoneList GetTemplateEntries
  UpdateTemplateEntry UpdateTemplateEntries ClearTemplateEntries UploadFile DownloadFile UploadTextFile GetTextFile GetIVR2Dir
  FileAction CheckIfFolderExists`.split(/\s+/);

test('the contract passes its lint without a warning', async () => {
  const { totals } = JSON.parse(await redocly(root, 'lint', join(folder, 'openapi.yaml'), '--format', 'json'));
  expect(totals).toMatchObject({ errors: 0, warnings: 0, ignored: 0 });
});

test('the operators\' contract passes its own lint without a warning', async () => {
  const { totals } = JSON.parse(await redocly(root, 'lint', join(folder, 'admin.yaml'), '--format', 'json', '--config', join(folder, 'admin/redocly.yaml')));
  expect(totals).toMatchObject({ errors: 0, warnings: 0, ignored: 0 });
});

test('an operators\' command has one name everywhere: its file, its path, its handler, its verb', () => {
  const names = Object.keys(admin.paths).map((path) => path.slice(1)).sort();
  expect(filesIn('openapi/admin/commands')).toEqual(names.map((name) => `${name}.yaml`));
  expect(filesIn('packages/exchange/src/admin/commands')).toEqual(names.map((name) => `${name}.ts`));
  expect(Object.keys(adminHandlers).sort()).toEqual(names);
  expect(verbs.map(({ command }) => command).sort()).toEqual(names);
  for (const { command, arguments: given, options } of verbs) {
    const shape = (admin.components.schemas as unknown as Record<string, { properties: object; required?: string[] }>)[`${command}Params`]!;
    const told = [...given, ...options].map(({ param }) => param);
    expect([...told, 'after'], command).toEqual(expect.arrayContaining(Object.keys(shape.properties)));
    expect(Object.keys(shape.properties), command).toEqual(expect.arrayContaining(told));
    expect([...given, ...options.filter(({ required }) => required)].map(({ param }) => param).sort(), command).toEqual([...(shape.required ?? [])].sort());
  }
});

test('the contract has every command that is promised, and no other', () => {
  expect([...commandNames].sort()).toEqual([...promised].sort());
});

test('what is generated from the contract is fresh', async () => {
  for (const [name, text] of Object.entries(await generate(root))) {
    const committed = readFileSync(join(root, 'packages/contract/src/generated', name), 'utf8');
    expect(committed === text, `${name} is stale: npm run generate`).toBe(true);
  }
});

test('the functions read every command that there is, and no other', () => {
  const files = commandFiles();
  const names = (readdirSync(join(root, 'functions/generated'), { recursive: true }) as string[]).filter((name) => name.endsWith('.js'));
  expect(names.sort()).toEqual(Object.keys(files).sort());
  for (const [name, text] of Object.entries(files)) expect(readFileSync(join(root, 'functions/generated', name), 'utf8'), `${name} is stale: npm run generate`).toBe(text);
});

test('no text of the contract is cut where YAML sees a comma', () => {
  const rests = (part: unknown, path: string): string[] => (part && typeof part === 'object' ? Object.entries(part).flatMap(([key, value]) => (value === null && key.includes(' ') ? [`${path}: ${key}`] : rests(value, `${path}/${key}`))) : []);
  expect([...rests(contract, ''), ...rests(admin, 'admin')]).toEqual([]);
});

test('no file of the contract lies about that nothing refers to', () => {
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.yaml') && !name.endsWith('redocly.yaml') && !/^he[/\\]/.test(name));
  const reached = new Set<string>();
  const follow = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const [, reference] of readFileSync(join(folder, file), 'utf8').matchAll(/\$ref:\s*['"]?([^\s'"}#]+\.yaml)/g)) follow(join(file, '..', reference!));
  };
  for (const contract of ['openapi.yaml', 'admin.yaml']) follow(contract);
  expect(files.filter((file) => !reached.has(file))).toEqual([]);
});

test.each(promised)('%s has one name everywhere: its file, its operations, its handler, its test, its example', (command) => {
  const file = parse(readFileSync(join(folder, 'commands', `${command}.yaml`), 'utf8'));
  expect([file.get.operationId, file.post.operationId]).toEqual([`${command}Get`, command]);
  expect(Object.values(file.post.requestBody.content).every((type: any) => type.example !== undefined || type.examples !== undefined)).toBe(true);
  expect(Object.keys(file.post.responses['200'].content['application/json'].examples).length).toBeGreaterThan(0);
  expect(Object.keys(handlers)).toContain(command);
  expect(filesIn('packages/exchange/src/commands')).toContain(`${command}.ts`);
  expect(filesIn('test/commands')).toContain(`${command}.test.ts`);
});

test('a file of the contract is one shape, short enough to be read at once', () => {
  const long = filesIn('openapi/commands').filter((name) => readFileSync(join(folder, 'commands', name), 'utf8').split('\n').length > 70);
  expect(long).toEqual([]);
});

test('every GET has the parameters of its POST, flat', () => {
  for (const command of commandNames) {
    const { get, post } = contract.paths[`/${command}` as '/SendSms'] as any;
    const query = get.parameters.filter((parameter: any) => parameter.in === 'query').map((parameter: any) => parameter.name);
    const body = new Set<string>();
    const collect = (schema: any) => {
      const shape = schema.$ref ? (contract.components.schemas as any)[schema.$ref.split('/').at(-1)] : schema;
      for (const branch of shape.oneOf ?? shape.anyOf ?? []) collect(branch);
      for (const [name, property] of Object.entries<any>(shape.properties ?? {})) if (property.format !== 'binary') body.add(name);
    };
    collect(post.requestBody.content['application/json'].schema);
    expect(new Set(query), command).toEqual(body);
  }
});
