import type { AdminResult } from '@merkazia/contract/admin';
import type { AdminClient } from '@merkazia/exchange/admin/client';
import { sign } from '@merkazia/exchange/carrier/signature';
import { secretBytes } from '@merkazia/exchange/hooks/secrets';
import { isAddress } from '../address.ts';
import { operatorOf } from './target.ts';
import { type Common, type Terminal, wait } from './terminal.ts';
import { usage } from './usage.ts';

const every = 2000;
/** So many of a system's newest campaigns are looked at. */
const newest = 20;
const timeout = 15_000;

export interface ListenOptions extends Common { did: string; forwardTo: string; campaign?: string }

type Hook = AdminResult<'ListHooks'>['hooks'][number];

/**
 * Posts every hook of a system to an address as well, such as a program under development on this machine, signed anew at
 * this moment: whatever `callbackUrl` it went to. Hooks from before are left out, but those of a campaign that is named are not.
 */
export async function listen({ did, forwardTo, campaign, ...common }: ListenOptions, terminal: Terminal): Promise<void> {
  if (!isAddress(forwardTo)) throw usage(`--forward-to must be an address such as http://127.0.0.1:3000/hook, not ${forwardTo}.`);
  const operator = operatorOf(common, terminal);
  const { secret } = await operator.call('GetHookSecret', { did });
  const known = new Set<string>();
  if (campaign === undefined) for (const hook of await hooksOf(operator, did, undefined)) known.add(nameOf(hook));
  terminal.err(`Hooks of ${did} are posted to ${forwardTo} too; Ctrl-C ends it.\n`);
  do {
    for (const hook of await hooksOf(operator, did, campaign)) {
      if (known.has(nameOf(hook)) || terminal.signal?.aborted) continue;
      known.add(nameOf(hook));
      const outcome = await forward(operator, did, hook, forwardTo, secret);
      const line = { campaign: hook.campaign, number: hook.number, status: hook.status, outcome };
      terminal.out(common.json ? `${JSON.stringify(line)}\n` : `${hook.status.padEnd(8)} ${(hook.number ?? '').padEnd(12)} ${hook.campaign}  ${outcome}\n`);
    }
  } while (await wait(every, terminal.signal));
}

async function hooksOf(operator: AdminClient, did: string, campaign: string | undefined): Promise<Hook[]> {
  if (campaign !== undefined) return (await operator.call('ListHooks', { did, campaign })).hooks;
  const { campaigns } = await operator.call('ListCampaigns', { did, limit: newest });
  const hooks: Hook[] = [];
  // Of texts and rings nothing is posted.
  for (const one of campaigns.reverse()) if (!['sms', 'tzintuk'].includes(one.kind)) hooks.push(...(await operator.call('ListHooks', { did, campaign: one.campaign })).hooks);
  return hooks;
}

async function forward(operator: AdminClient, did: string, { campaign, chunk, number, status }: Hook, url: string, secret: string): Promise<string> {
  const { webhookId: id, contentType, body } = await operator.call('GetHook', { did, campaign, chunk, status, ...(number === null ? {} : { number }) });
  const timestamp = Math.floor(Date.now() / 1000);
  const headers = { 'content-type': contentType, 'user-agent': 'Merkazia', 'webhook-id': id, 'webhook-timestamp': String(timestamp), 'webhook-signature': sign(secretBytes(secret), { id, timestamp, body }) };
  try {
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal: AbortSignal.timeout(timeout) });
    await response.body?.cancel();
    return String(response.status);
  } catch (error: any) {
    return `not taken: ${error?.cause?.code ?? error?.message ?? error}`;
  }
}

const nameOf = ({ campaign, chunk, number, status }: Hook): string => JSON.stringify([campaign, chunk, number, status]);
