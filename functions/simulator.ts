import { createHmac } from 'node:crypto';
import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Carrier } from '@merkazia/exchange/carrier/carrier';
import { longestDelay } from '@merkazia/exchange/due/queue';
import type { Clock } from '@merkazia/exchange/time/clock';
import { outcomeOf, telephone } from '@merkazia/local/simulator/outcomes';
import { type Told, toldOf } from '@merkazia/local/simulator/told';

export interface SimulatorOptions { url: string; client: SQSClient; clock: Clock; secret: string }

/**
 * A telephone network where no telephone rings, for a deployment that has no carrier yet. Numbers decide what becomes of a
 * message or a call, as on a laptop; nothing is scripted and nothing remembered. What is reported of it goes through a queue,
 * which delays it, to a function that posts it as a carrier would: workers/simulated.ts.
 */
export function simulator({ url, client, clock, secret }: SimulatorOptions): Carrier {
  const arriving = ({ key, to }: { key: string; to: string }) => ({ id: 0, key, to: telephone(to) ?? to, time: clock.now(), outcome: outcomeOf(telephone(to) ?? to).name, repeats: 0, posted: [] });

  async function tell(all: Told[]): Promise<void> {
    if (all.length === 0) return;
    const Entries = all.slice(0, 10).map((told, i) => ({ Id: String(i), MessageBody: JSON.stringify(told), DelaySeconds: Math.ceil(Math.min(Math.max(told.due - clock.now(), 0), longestDelay) / 1000) }));
    const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }));
    if (Failed.length > 0) throw new Error(`SQS refused ${Failed.length} events of the simulator`);
  }

  return {
    async sendSms({ key, from, to, text, flash }) {
      const { refused } = outcomeOf(telephone(to) ?? to);
      if (refused !== undefined) return { taken: false, status: refused };
      await tell(toldOf({ type: 'sms', from, text, flash, ...arriving({ key, to }) }));
      return { taken: true };
    },
    async ring({ key, from, to, seconds }) {
      const { refused } = outcomeOf(telephone(to) ?? to).ring;
      if (refused !== undefined) return { taken: false, outcome: refused };
      await tell(toldOf({ type: 'ring', from, seconds, ...arriving({ key, to }) }));
      return { taken: true };
    },
    reserveCaller: async ({ key }) => ({ from: `0772${String(createHmac('sha256', secret).update(`caller ID of ${key}`).digest().readUInt32BE() % 1_000_000).padStart(6, '0')}` }),
    // Nobody could read the code from a telephone that does not ring.
    verifyCall: async () => ({ placed: false, reason: 'simulated' }),
  };
}
