import { signedHeaders } from '@merkazia/exchange/carrier/signature';
import type { Told } from '@merkazia/local/simulator/told';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { variable } from '../environment.ts';
import { log } from '../log.ts';
import { observed } from '../observed.ts';

const url = variable('CARRIER_HOOK_URL');
const secret = variable('CARRIER_SECRET');

/** Posts what the simulated network tells to the carriers' hook, signed, as any carrier does. What was not taken comes again. */
export const handler = observed(async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
  const failed = await Promise.all(Records.map(async ({ messageId, body: message }) => {
    const { webhook, body: event } = JSON.parse(message) as Told;
    const body = JSON.stringify(event);
    const headers = { 'content-type': 'application/json', ...signedHeaders(secret, { id: webhook, timestamp: Math.floor(Date.now() / 1000), body }) };
    const status = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(10_000) }).then((response) => response.status, () => 0);
    if (status !== 200) log({ level: 'warn', event: 'simulated event not taken', status });
    return status === 200 ? [] : [{ itemIdentifier: messageId }];
  }));
  return { batchItemFailures: failed.flat() };
});
