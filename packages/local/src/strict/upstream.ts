import type { Command } from '@merkazia/contract';
import { isJson, json } from './answer.ts';
import type { Failure } from './texts.ts';

/** How the upstream misbehaves; every one is met once a request. */
export interface Fault {
  fault: 'html' | 'garbage' | 'slow' | 'cut' | 'json-for-bytes';
  /** For so many requests; without it until it is turned off. */
  times?: number;
  /** Only requests for this command; without it all of the API, Login too. */
  command?: Command;
  /** Before the command ran, which it then does not (a slow one does), or after it. */
  when: 'before' | 'after';
  /** Milliseconds that a slow one takes longer. */
  ms: number;
  /** The HTTP status of a filter's page. */
  status: number;
}

/** What stands in for the hosted service: it counts what it is asked, and misbehaves when it is told to. */
export interface Upstream {
  /** Lets a request through to `act`, or lets it meet the fault that is due; undefined cuts the connection. */
  pass(command: Command | undefined, act: () => Promise<Response>): Promise<Response | undefined>;
  /** From now on, after the faults that were told before. */
  misbehave(fault: Fault): void;
  /** No fault any more; what is slow goes on at once. */
  behave(): void;
  /** Behaves, and counts from nothing. */
  forget(): void;
  /** The faults that are still to come, how often each was met, and the requests by command. */
  standing(): { faults: (Omit<Fault, 'times'> & { times: number | null })[]; met: Record<string, number>; requests: Record<string, number> };
}

export function newUpstream(): Upstream {
  let faults: Fault[] = [];
  let met: Record<string, number> = {};
  let requests: Record<string, number> = {};
  const sleepers = new Set<() => void>();

  /** The first fault that is for a command, taken once. */
  function take(command: Command | undefined, which: (fault: Fault) => boolean): Fault | undefined {
    const found = faults.find((fault) => which(fault) && (fault.command === undefined || fault.command === command));
    if (!found) return undefined;
    met[found.fault] = (met[found.fault] ?? 0) + 1;
    if (found.times !== undefined && --found.times === 0) faults = faults.filter((fault) => fault !== found);
    return found;
  }

  function sleep(ms: number): Promise<void> {
    return new Promise((wake) => {
      const timer = setTimeout(() => woken(), ms);
      const woken = () => {
        clearTimeout(timer);
        sleepers.delete(woken);
        wake();
      };
      sleepers.add(woken);
    });
  }

  async function meet(fault: Fault, act: () => Promise<Response>): Promise<Response | undefined> {
    if (fault.fault === 'slow' && fault.when === 'before') await sleep(fault.ms);
    const response = fault.when === 'before' && fault.fault !== 'slow' ? undefined : await act();
    switch (fault.fault) {
      case 'cut': return undefined;
      case 'html': return new Response(filterPage, { status: fault.status, headers: { 'content-type': 'text/html; charset=utf-8' } });
      case 'garbage': return garbled(response);
      case 'slow': if (fault.when === 'after') await sleep(fault.ms);
    }
    return response;
  }

  return {
    async pass(command, act) {
      const name = command ?? 'unknown';
      requests[name] = (requests[name] ?? 0) + 1;
      const fault = take(command, (one) => one.fault !== 'json-for-bytes');
      if (fault) return meet(fault, act);
      const response = await act();
      return !isJson(response) && take(command, (one) => one.fault === 'json-for-bytes') ? insteadOf(response) : response;
    },
    misbehave(fault) {
      faults = [...faults, { ...fault }];
    },
    behave() {
      faults = [];
      for (const wake of [...sleepers]) wake();
    },
    forget() {
      this.behave();
      [met, requests] = [{}, {}];
    },
    standing: () => ({ faults: faults.map((fault) => ({ ...fault, times: fault.times ?? null })), met: { ...met }, requests: { ...requests } }),
  };
}

/** What is answered where bytes were asked; that the service does so was seen, its words are decided. */
const noBytes: Failure = { responseStatus: 'EXCEPTION', message: 'IllegalStateException(file is locked)' };

/** What a filter between the caller and the service says instead of it. */
const filterPage = '<!DOCTYPE html><html dir="rtl"><head><title>הגישה נחסמה</title></head><body><h1>הגישה לאתר נחסמה</h1></body></html>\n';

/** Half of an answer in JSON, and of none the beginning of one. */
async function garbled(response: Response | undefined): Promise<Response> {
  const whole = response && isJson(response) ? await response.text() : '{"responseStatus":"OK","message":"';
  await response?.body?.cancel().catch(() => {});
  return json(whole.slice(0, Math.ceil(whole.length / 2)));
}

/** JSON where bytes were asked. */
async function insteadOf(response: Response): Promise<Response> {
  await response.body?.cancel();
  return json(JSON.stringify(noBytes));
}
