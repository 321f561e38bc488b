import type { AdminParams } from '@merkazia/contract/admin';
import type { useExchange } from '../harness/exchange.ts';
import { keepSecret } from '../harness/trace.ts';

let named = 0;

/** A watch over a system of an exchange, and what it told: mails and, where a url is given, hooks. */
export async function watching(at: ReturnType<typeof useExchange>, given: Partial<AdminParams<'SetWatch'>> & { systemToken: string }) {
  const name = `watch-${++named}`;
  const mail = `${name}@example.com`;
  keepSecret(given.systemToken);
  const wanted = { name, kind: 'units-low' as const, threshold: 100, exchange: at.url, mail, ...given };
  const set = (more: Partial<typeof wanted> = {}) => at.admin.call('SetWatch', { ...wanted, ...more });
  await set();
  await at.settle();
  return {
    name, mail, set,
    shown: async () => (await at.admin.call('ListWatches', {})).watches.find((watch) => watch.name === name)!,
    mails: () => at.running.mailbox.all.filter(({ to }) => to === mail),
    subjects: () => at.running.mailbox.all.filter(({ to }) => to === mail).map(({ subject }) => subject.replace(name, 'it')),
  };
}
