import { commands } from '@merkazia/contract/commands';
import { publicPlane } from '@merkazia/exchange/commands/plane';
import { check } from '@merkazia/exchange/dispatch/check';
import { coerce } from '@merkazia/exchange/dispatch/coerce';
import type { Received } from '@merkazia/exchange/dispatch/received';
import { message, phone } from './fixture.ts';
import { block } from './report.ts';
import { median } from './statistics.ts';

const received = (values: Record<string, unknown>): Received => ({ values: new Map(Object.entries(values)), uploads: [], dispose: async () => {} });

/** What it costs to coerce and check the parameters of SendSms. */
export function validation(rounds: number, times: number): void {
  const cases = [
    ['SendSms as JSON, 1 number', received({ phones: phone(0), message })],
    ['SendSms as a form, 20 numbers, a flag, the token', received({ token: 'x'.repeat(24), phones: Array.from({ length: 20 }, (_, i) => phone(i)).join(':'), message, from: '0501234567', sendFlashMessage: '1' })],
  ] as const;
  const rows = cases.map(([name, given]) => {
    const taken = Array.from({ length: rounds + 1 }, () => nanoseconds(() => check(publicPlane, 'SendSms', coerce(commands.SendSms, given)), times)).slice(1);
    return [name, median(taken)];
  });
  block('Validation: coerce and check, processor time', ['what', 'ns'], rows);
}

function nanoseconds(act: () => void, times: number): number {
  const before = process.cpuUsage();
  for (let i = 0; i < times; i++) act();
  return (1000 * process.cpuUsage(before).user) / times;
}
