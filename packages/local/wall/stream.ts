import type { WallEvent, WallLine, WallTold } from '../src/wall/wire.ts';
import { announce, tally } from './announce.ts';
import { partsOf, phaseOf } from './parts.ts';
import { changed, enter, type Entry, forget, now, state } from './state.ts';
import { arrivalName, phoneNumbers } from './words.ts';

/** The page keeps so many arrivals at most; the oldest go first, some at a time. */
const most = 40_000;

/** Listens to the exchange for as long as the page is open; a stream that broke is begun anew by the browser. */
export function listen(): void {
  const source = new EventSource('/simulator/stream');
  source.onmessage = ({ data }) => {
    take(JSON.parse(data) as WallLine);
    changed();
  };
  source.onerror = () => {
    state.connected = false;
    changed();
  };
  setInterval(pass, 250);
}

function take(line: WallLine): void {
  switch (line.type) {
    case 'start':
      if (state.ready) announce('The telephones are read anew.');
      forget();
      Object.assign(state, { connected: true, ready: false, older: line.older, url: line.url, firstSms: line.firstSms });
      break;
    case 'events': for (const event of line.events) takeEvent(event); break;
    case 'told': for (const told of line.told) takeTold(told); break;
    case 'mails': state.mails.push(...line.mails); break;
    case 'scripts': state.scripts = new Map(line.scripts.map((script) => [script.number, script])); break;
    case 'clock': Object.assign(state, { ahead: Date.parse(line.now) - Date.now(), offset: line.offset }); break;
    case 'systems': state.systems = line.systems; break;
    case 'wrote': state.writes++; break;
    case 'ready': state.ready = true;
  }
}

function takeEvent(event: WallEvent): void {
  const key = `e${event.id}`;
  const known = state.entries.get(key);
  const entry: Entry = known ?? { key, at: Date.parse(event.time), version: 0 };
  entry.event = event;
  entry.version++;
  if (partsOf(event).some(({ ended }) => ended > now())) state.live.add(entry);
  else state.live.delete(entry);
  if (known) return;
  state.entries.set(key, entry);
  state.arrived.push(entry);
  for (const number of phoneNumbers(event)) enter(number, entry);
  if (state.ready) tally(arrivalName(event));
  if (state.arrived.length > most) drop(state.arrived.splice(0, most / 10));
}

function drop(entries: Entry[]): void {
  const numbers = new Set<string>();
  for (const { key, event } of entries) {
    state.entries.delete(key);
    for (const number of phoneNumbers(event!)) numbers.add(number);
  }
  for (const number of numbers) {
    const phone = state.phones.get(number);
    if (phone) phone.entries = phone.entries.filter(({ key }) => key[0] === 't' || state.entries.has(key));
  }
  state.older += entries.length;
}

/** What is to happen later is shown when it happens: then it is told again. */
function takeTold(told: WallTold): void {
  const at = Date.parse(told.at);
  if (told.accepted === null && at > now() + 1000) return;
  const key = `t${told.id}`;
  const known = state.entries.get(key);
  const entry: Entry = known ?? { key, at, version: 0 };
  entry.told = told;
  entry.version++;
  if (known) return;
  state.entries.set(key, entry);
  const call = told.call === undefined ? undefined : state.ownCalls.get(told.call);
  if (told.type === 'queue.join') state.ownCalls.set(told.call!, { call: told.call!, phone: told.phone!, to: told.system, path: told.path, since: at });
  else if (told.type === 'queue.connect' && call) Object.assign(call, { agent: told.agent, talkingSince: at });
  else if (call && ['queue.abandon', 'queue.leave', 'queue.complete'].includes(told.type)) state.ownCalls.delete(told.call!);
  for (const number of new Set([told.phone ?? call?.phone, told.agent ?? (told.type === 'queue.complete' ? call?.agent : undefined), told.from])) if (number !== undefined) enter(number, entry);
}

/** Time passes: calls are over by it. */
function pass(): void {
  if (state.live.size === 0 && state.ownCalls.size === 0) return;
  for (const entry of state.live) {
    const standing = partsOf(entry.event!).map(phaseOf).join();
    if (standing === entry.standing) continue;
    entry.standing = standing;
    entry.version++;
    if (!/later|rings|talks/.test(standing)) state.live.delete(entry);
  }
  changed();
}
