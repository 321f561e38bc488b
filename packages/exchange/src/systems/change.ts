import type { Exchange } from '../exchange.ts';
import { hashPassword, seal } from '../secrets.ts';
import { systemKey } from '../store/keys.ts';
import { closeAllSessions } from '../store/sessions.ts';
import { markAccess } from '../store/suspension.ts';
import type { NewSystem } from './create.ts';

/** What may be changed of a system. */
export type SystemChanges = Partial<Pick<NewSystem,
  'password' | 'recordPassword' | 'name' | 'email' | 'organization' | 'contactName' | 'phones' | 'invoiceName' | 'invoiceAddress' | 'fax' | 'creatorPhone' | 'textSenders' | 'ivrType'>>
  & { /** Days; undefined, logs are kept. */ logDays?: number | undefined; /** Empty: none any more. */ hostedToken?: string; hostedQueues?: string[]; /** At most `mostSipAccounts`. */ sipAccounts?: number };

/** Changes a system's own row, attributes that are undefined being removed; false when there is no such system. */
export async function changeSystem({ table, config }: Exchange, did: string, { password, recordPassword, hostedToken, ...plain }: SystemChanges): Promise<boolean> {
  const values: Record<string, unknown> = { ...plain };
  if (password !== undefined) Object.assign(values, { password: await hashPassword(password), accessPassword: seal(config.sealingKey, password, `${did}/access`) });
  if (recordPassword !== undefined) values.recordPassword = seal(config.sealingKey, recordPassword, `${did}/record`);
  if (hostedToken !== undefined) values.hostedToken = hostedToken === '' ? undefined : seal(config.sealingKey, hostedToken, `${did}/hosted`);
  const all = Object.entries(values).map(([name, value], i) => ({ name, value, at: `#a${i}`, as: `:a${i}` }));
  const set = all.filter(({ value }) => value !== undefined);
  const gone = all.filter(({ value }) => value === undefined);
  const outcome = await table.write({
    update: systemKey(did), if: 'attribute_exists(pk)',
    set: [set.length ? `SET ${set.map(({ at, as }) => `${at} = ${as}`).join(', ')}` : '', gone.length ? `REMOVE ${gone.map(({ at }) => at).join(', ')}` : ''].join(' ').trim(),
    names: Object.fromEntries(all.map(({ at, name }) => [at, name])),
    ...(set.length ? { values: Object.fromEntries(set.map(({ as, value }) => [as, value])) } : {}),
  });
  // The old password's sessions are over, and with them what `number:password` was let in by.
  if (outcome.done && password !== undefined) await closeAllSessions(table, did);
  if (outcome.done && plain.ivrType !== undefined) await markAccess(table, did, plain.ivrType);
  return outcome.done;
}
