import { balanceKey, smsKey } from '@merkazia/exchange/store/keys';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { schedulerEvent } from './events.ts';
import { type Server, startServer } from './http.ts';
import { type FunctionName, type Stage, startStage, system } from './stage.ts';

const segments: any[] = [];
const edge = 'a secret of the edge';
let xray: Server;
let stage: Stage;
let token: string;
beforeAll(async () => {
  xray = await startServer(({ body }) => {
    segments.push(...JSON.parse(body).TraceSegmentDocuments.map((text: string) => JSON.parse(text)));
    return { status: 200, body: '{"UnprocessedTraceSegments":[]}' };
  });
  stage = await startStage({ environment: { TRACED_SHARE: '1', AWS_ENDPOINT_URL_XRAY: xray.url, EDGE_SECRET: edge } });
  token = await stage.login();
});
afterAll(async () => {
  await stage?.stop();
  await xray.stop();
});

const linesOf = async (which: FunctionName): Promise<any[]> => (await stage.log(which)).trim().split('\n').map((line) => JSON.parse(line));
const figuresOf = async (which: FunctionName) => (await linesOf(which)).filter((line) => '_aws' in line).at(-1);

it('logs a command as a structured line with the ids of its invocation, request and system, and traces it with its calls to the table', async () => {
  await stage.ask({ path: '/ym/api/GetSession', headers: { authorization: token } });
  const line = (await linesOf('api')).findLast(({ command }) => command === 'GetSession');
  expect(line).toMatchObject({ level: 'INFO', message: 'command', service: 'stage', outcome: 'OK', system: system.did, requestId: expect.any(String), invocation: expect.any(String), timestamp: expect.any(String) });
  expect(segments.at(-1)).toMatchObject({
    name: 'merkazia-test', trace_id: expect.stringMatching(/^1-[\da-f]{8}-[\da-f]{24}$/), fault: false, annotations: { request: line.requestId, system: system.did },
    subsegments: expect.arrayContaining([expect.objectContaining({ name: 'DynamoDB', aws: { operation: 'GetItem' } })]),
  });
});

it('names the campaign that a command was about', async () => {
  const phones = Array.from({ length: 30 }, (_, i) => `05544${String(i).padStart(5, '0')}`);
  const { json } = await stage.ask({ method: 'POST', path: '/ym/api/RunTzintuk', headers: { authorization: token, 'content-type': 'application/json' }, body: JSON.stringify({ phones }) });
  expect((await linesOf('api')).at(-1)).toMatchObject({ command: 'RunTzintuk', campaign: json.campaignId });
  expect(segments.at(-1).annotations).toMatchObject({ system: system.did, campaign: json.campaignId });
});

it('believes who called only of CloudFront, which knows the secret', async () => {
  const sentBy = async (headers: Record<string, string>) => {
    await stage.ask({ path: '/ym/api/SendSms', query: 'phones=0501234567&message=x', headers: { authorization: token, ...headers } });
    return (await stage.ask({ path: '/ym/api/GetSmsOutLog', query: 'limit=1', headers: { authorization: token } })).json.rows[0].RunBy;
  };
  expect(await sentBy({ 'merkazia-viewer': '198.51.100.9', 'merkazia-edge': edge })).toBe('198.51.100.9');
  expect(await sentBy({ 'merkazia-viewer': '198.51.100.9', 'merkazia-edge': 'a guess' })).toBe('203.0.113.7');
  expect(await sentBy({ 'merkazia-viewer': '198.51.100.9' })).toBe('203.0.113.7');
});

it('tells as a figure how late the latest work is', async () => {
  const { did } = system;
  const at = Date.now() - 3_600_000;
  await stage.table.writeAll([{ put: { ...smsKey(did, '202601', at, 0), gk: 'DUE#sms#3', gs: `${new Date(at).toISOString()}#x` } }]);
  await stage.invoke('watch', schedulerEvent());
  const { OldestOverdueSeconds, service, _aws } = await figuresOf('watch');
  expect([service, _aws.CloudWatchMetrics[0].Namespace]).toEqual(['stage', 'Merkazia']);
  expect(OldestOverdueSeconds).toBeGreaterThanOrEqual(3600);
  expect(OldestOverdueSeconds).toBeLessThan(3900);
});

it('tells as a figure how many balances are not the sum of their movements, and in the log which', async () => {
  await stage.invoke('checkMoney', schedulerEvent());
  expect(await figuresOf('checkMoney')).toMatchObject({ MoneyDifferences: 0 });
  await stage.table.write({ update: balanceKey(system.did, 'units'), set: 'ADD amount :one', values: { ':one': 1 } });
  await stage.invoke('checkMoney', schedulerEvent());
  expect(await figuresOf('checkMoney')).toMatchObject({ MoneyDifferences: 1 });
  expect(await linesOf('checkMoney')).toContainEqual(expect.objectContaining({ level: 'ERROR', message: 'money differs', system: system.did, purse: 'units' }));
});
