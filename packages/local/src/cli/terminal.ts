/** What the program needs of the process it runs in. */
export interface Terminal {
  environment: Record<string, string | undefined>;
  out: (text: string | Uint8Array) => void;
  err: (text: string) => void;
  /** Whether a person looks at what goes out, so that a line may be written over. */
  interactive?: boolean;
  /** Asks the person, or reads a line that was piped in; `hidden` is not shown as it is typed. Undefined when nobody answers. */
  ask?: (question: string, hidden: boolean) => Promise<string | undefined>;
  /** Ends what would go on: Ctrl-C. */
  signal?: AbortSignal;
}

/** Where the exchange is and how the answer is wanted: what every verb takes. */
export interface Common {
  baseUrl?: string;
  profile?: string;
  /** The token of a system, for commands; the key of operators, for theirs. */
  token?: string;
  operatorKey?: string;
  idempotencyKey?: string;
  json?: boolean;
}

/** A variable of the environment; an empty one is none. */
export const variable = ({ environment }: Pick<Terminal, 'environment'>, name: string): string | undefined => environment[name]?.trim() || undefined;

/** Waits, unless the person ends it; answers whether to go on. */
export function wait(ms: number, signal: AbortSignal | undefined): Promise<boolean> {
  return new Promise((done) => {
    const over = () => finish(false);
    const timer = setTimeout(() => finish(true), signal?.aborted ? 0 : ms);
    function finish(on: boolean): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', over);
      done(on && !signal?.aborted);
    }
    signal?.addEventListener('abort', over);
  });
}
