import { createHmac } from 'node:crypto';
import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Carrier, RingTaken } from '@merkazia/exchange/carrier/carrier';
import { longestDelay } from '@merkazia/exchange/due/queue';
import type { Clock } from '@merkazia/exchange/time/clock';
import { refusedAs } from '@merkazia/local/simulator/course';
import { refusedCall } from '@merkazia/local/simulator/singleCourse';
import type { Bridge, CodeCall, Fax, Ring, Speech } from '@merkazia/local/simulator/messages';
import { outcomeOf, telephone } from '@merkazia/local/simulator/outcomes';
import { type Told, toldOf } from '@merkazia/local/simulator/told';

type Call = Ring | Speech | CodeCall | Bridge | Fax;

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

  async function place(call: Call): Promise<RingTaken> {
    const outcome = call.type === 'bridge' || call.type === 'fax' ? refusedCall(call) : refusedAs(call);
    if (outcome !== null) return { taken: false, outcome };
    await tell(toldOf(call));
    return { taken: true };
  }

  return {
    async sendSms({ key, from, to, text, flash }) {
      const { refused } = outcomeOf(telephone(to) ?? to);
      if (refused !== undefined) return { taken: false, status: refused };
      await tell(toldOf({ type: 'sms', from, text, flash, ...arriving({ key, to }) }));
      return { taken: true };
    },
    ring: ({ from, seconds, ...call }) => place({ type: 'ring', from, seconds, ...arriving(call) }),
    speak: ({ from, text, repeats, rate, voice, seconds, ...call }) => place({ type: 'speech', from, text, times: repeats, rate, voice, seconds, ...arriving(call) }),
    sayCode: ({ from, code, ...call }) => place({ type: 'code', from, code, ...arriving(call) }),
    bridge: ({ key, from, second, record, seconds, ...first }) =>
      place({ type: 'bridge', from, second, secondOutcome: outcomeOf(telephone(second) ?? second).name, record, seconds, ...arriving({ key, to: 'sip' in first ? first.sip : first.to }) }),
    fax: ({ from, pages, seconds, pdf, ...call }) => place({ type: 'fax', from, name: pdf.name, pages, seconds, size: 0, ...arriving(call) }),
    reserveCaller: async ({ key }) => ({ from: `0772${String(createHmac('sha256', secret).update(`caller ID of ${key}`).digest().readUInt32BE() % 1_000_000).padStart(6, '0')}` }),
    // Nobody could read the code from a telephone that does not ring.
    verifyCall: async () => ({ placed: false, reason: 'simulated' }),
  };
}
