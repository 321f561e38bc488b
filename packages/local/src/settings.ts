import { type Config, defaults } from '@merkazia/exchange/config';
import type { FaultOptions } from '@merkazia/exchange/store/faults';
import { isAddress } from './address.ts';
import type { Death } from './mortal.ts';
import type { StartOptions } from './options.ts';
import { problem } from './problem.ts';
import { onThisMachine } from './start.ts';

type Environment = Record<string, string | undefined>;

const levels = ['error', 'warn', 'info'] as const;
const shares = ['conflict', 'throttle', 'lost', 'unprocessed', 'stale'] as const;

/** What the environment asks for. A value that makes no sense is refused in a sentence that names its variable; an empty one is none. */
export function settings(environment: Environment): StartOptions & { level: (typeof levels)[number] } {
  const of = (name: string) => environment[name]?.trim() || undefined;
  const carrier = oneOf('MERKAZIA_CARRIER', of('MERKAZIA_CARRIER') ?? 'simulator', ['simulator', 'hosted']);
  return {
    port: numberOf('PORT', of('PORT'), 8585, 'a whole number from 0 to 65535', (port) => Number.isInteger(port) && port <= 65_535),
    host: of('HOST'),
    data: of('MERKAZIA_DATA') ?? '.merkazia',
    endpoint: endpointOf(of('DYNAMODB_ENDPOINT')),
    binary: of('DYNOXIDE_BIN'),
    faults: faultsOf(of('MERKAZIA_FAULTS')),
    dieAt: deathsOf(of('MERKAZIA_DIE_AT')),
    tickEvery: 1000 * numberOf('MERKAZIA_TICK', of('MERKAZIA_TICK'), 60, 'seconds from 0.1 to 86400', (seconds) => seconds >= 0.1 && seconds <= 86_400),
    config: {
      ...(of('MERKAZIA_SYSTEM_SITE') ? { systemSite: of('MERKAZIA_SYSTEM_SITE') } : {}),
      pace: paceOf(of('MERKAZIA_PACE')),
      sip: oneOf('MERKAZIA_SIP', of('MERKAZIA_SIP') ?? 'on', ['on', 'off']) === 'on',
      outgoing: { ...onThisMachine.outgoing, loopback: oneOf('MERKAZIA_HOOKS_TO_LOOPBACK', of('MERKAZIA_HOOKS_TO_LOOPBACK') ?? 'on', ['on', 'off']) === 'on' },
    },
    hosted: carrier === 'hosted' ? { baseUrl: addressOf('HOSTED_BASE_URL', of('HOSTED_BASE_URL')), token: of('HOSTED_TOKEN'), hookUrl: of('HOSTED_HOOK_URL') === undefined ? undefined : addressOf('HOSTED_HOOK_URL', of('HOSTED_HOOK_URL')) } : undefined,
    strictHosted: oneOf('MERKAZIA_STRICT_HOSTED', of('MERKAZIA_STRICT_HOSTED') ?? 'off', ['on', 'off']) === 'on',
    operatorKey: of('OPERATOR_KEY'),
    registrarSecret: of('SIP_REGISTRAR_SECRET'),
    level: oneOf('MERKAZIA_LOG', of('MERKAZIA_LOG') ?? 'warn', levels),
  };
}

function numberOf(name: string, text: string | undefined, absent: number, what: string, fits: (value: number) => boolean): number {
  if (text === undefined) return absent;
  if (!/^\d+(\.\d+)?$/.test(text) || !fits(Number(text))) throw problem(`${name} must be ${what}, not ${text}.`);
  return Number(text);
}

function oneOf<T extends string>(name: string, text: string, values: readonly T[]): T {
  const found = values.find((value) => value === text);
  if (found === undefined) throw problem(`${name} must be ${values.join(' or ')}, not ${text}.`);
  return found;
}

function addressOf(name: string, text: string | undefined): string {
  if (text === undefined) throw problem(`MERKAZIA_CARRIER=hosted needs ${name}, the address of the exchange that carries for this one.`);
  if (!isAddress(text)) throw problem(`${name} must be an address such as https://www.example.com/ym/api, not ${text}.`);
  return text;
}

function endpointOf(text: string | undefined): string | undefined {
  if (text !== undefined && !isAddress(text)) throw problem(`DYNAMODB_ENDPOINT must be an address such as http://127.0.0.1:8000, not ${text}.`);
  return text;
}

/** `told`: none yet, whoever started us tells them later (main.ts). */
function deathsOf(text: string | undefined): Death[] | undefined {
  if (text === undefined || text === 'told') return text && [];
  return text.split(',').map((part) => {
    const [, who, moment, all, call] = /^(exchange|database):(before|during|after):(all:)?([1-9]\d{0,5})$/.exec(part.trim()) ?? [];
    if (!who) throw problem(`MERKAZIA_DIE_AT must be such as exchange:before:2 (exchange or database; before, during or after; a call), not ${part.trim()}.`);
    return { who, moment, call: Number(call), ...(all ? { all: true } : {}) } as Death;
  });
}

/** So many numbers of campaigns of one system in a second; the carrier's own ceiling gives way where it is lower. */
function paceOf(text: string | undefined): Config['pace'] {
  const pace: Config['pace'] = { ...defaults.pace };
  for (const part of text?.split(',') ?? []) {
    const [, name, rate] = /^\s*(calls|sms)=(\d{1,6})\s*$/.exec(part) ?? [];
    const system = Number(rate);
    if (!(system >= 10)) throw problem(`MERKAZIA_PACE has ${part.trim() || 'an empty part'}; it is such as calls=200,sms=1000: numbers in a second, ten at least.`);
    pace[name as 'calls' | 'sms'] = { system, carrier: Math.max(system, defaults.pace[name as 'calls' | 'sms'].carrier) };
  }
  return pace;
}

function faultsOf(text: string | undefined): FaultOptions | undefined {
  if (text === undefined) return undefined;
  const faults: FaultOptions = { seed: 1 };
  for (const part of text.split(',')) {
    const [, name, value] = /^\s*(\w+)=(\d+(?:\.\d+)?)\s*$/.exec(part) ?? [];
    const share = shares.find((known) => known === name);
    if (name === 'seed' && Number.isInteger(Number(value))) faults.seed = Number(value);
    else if (share !== undefined && Number(value) <= 1) faults[share] = Number(value);
    else throw problem(`MERKAZIA_FAULTS has ${part.trim() || 'an empty part'}; it is seed=7 and shares from 0 to 1 (${shares.join(', ')}), joined by commas.`);
  }
  return faults;
}
