import { randomBytes } from 'node:crypto';
import type { Wrap } from '@merkazia/exchange/store/table';

/** One of so many invocations is traced; TRACED_SHARE is for the tests. */
const share = Number(process.env.TRACED_SHARE ?? 0.01);

interface Step { name: string; id: string; start_time: number; end_time: number; namespace: 'aws'; aws: { operation: string }; fault?: true }
interface Trace { id: string; started: number; annotations: Record<string, string>; steps: Step[] }

/** The invocation that is being traced: Lambda hands a process one at a time. */
let current: Trace | undefined;

const newId = () => randomBytes(8).toString('hex');
const now = () => Date.now() / 1000;

/** Begins the trace of an invocation, if it is one that is traced. */
export function begin(): void {
  current = Math.random() < share ? { id: newId(), started: now(), annotations: {}, steps: [] } : undefined;
}

/** Keeps whom and what an invocation was about, where a line of its log tells. */
export function note({ requestId, system, campaign }: Record<string, unknown>): void {
  if (!current) return;
  for (const [name, value] of Object.entries({ request: requestId, system, campaign })) if (typeof value === 'string') current.annotations[name] ??= value;
}

/** Puts each call to the table into the trace. */
export const traced: Wrap = async (call, send) => {
  const trace = current;
  if (!trace) return send();
  const step: Step = { name: 'DynamoDB', id: newId(), start_time: now(), end_time: 0, namespace: 'aws', aws: { operation: call.operation } };
  trace.steps.push(step);
  try {
    return await send();
  } catch (problem) {
    step.fault = true;
    throw problem;
  } finally {
    step.end_time = now();
  }
};

/**
 * Ends the trace and hands it to X-Ray: by its API, since Lambda traces by a rate of its own that cannot be set, and with a client
 * that is read only then. A trace that X-Ray does not take is lost.
 */
export async function end(failed: boolean): Promise<void> {
  const trace = current;
  current = undefined;
  if (!trace) return;
  const { PutTraceSegmentsCommand, XRayClient } = await import('./later/xray.ts');
  const segment = {
    name: process.env.AWS_LAMBDA_FUNCTION_NAME, id: trace.id, trace_id: `1-${Math.floor(trace.started).toString(16)}-${randomBytes(12).toString('hex')}`, origin: 'AWS::Lambda::Function',
    start_time: trace.started, end_time: now(), fault: failed, annotations: trace.annotations, subsegments: trace.steps,
  };
  const client = new XRayClient({ endpoint: process.env.AWS_ENDPOINT_URL_XRAY, maxAttempts: 1 });
  await client.send(new PutTraceSegmentsCommand({ TraceSegmentDocuments: [JSON.stringify(segment)] }), { abortSignal: AbortSignal.timeout(1000) }).catch(() => {});
}
