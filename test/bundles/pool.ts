import { type Container, startContainer } from '../infra/container.ts';

/** As many processes of one function at once; on AWS there may be thousands. */
const most = 4;

/** A function with as many containers as are busy, each of which has one event at a time; as on AWS they stay for the next. */
export function pool(file: string, environment: () => Promise<Record<string, string>>, { offset, line }: { offset: () => number; line: (text: string) => void }) {
  const idle: Container[] = [];
  const all: Promise<Container>[] = [];
  const waiting: ((container: Container) => void)[] = [];

  async function take(): Promise<Container> {
    const free = idle.pop();
    if (free) return free;
    if (all.length === most) return new Promise((given) => { waiting.push(given); });
    const started = environment().then((given) => startContainer(file, given, line));
    all.push(started);
    return started;
  }

  function give(container: Container): void {
    const next = waiting.shift();
    if (next) next(container);
    else idle.push(container);
  }

  return {
    /** Runs the function for an event; rejects when it throws. */
    async invoke(event: unknown): Promise<any> {
      const container = await take();
      try {
        return await container.invoke(event, offset());
      } finally {
        give(container);
      }
    },
    async stop(): Promise<void> {
      for (const started of all) await started.then(({ stop }) => stop(), () => {});
    },
  };
}

export type Pool = ReturnType<typeof pool>;
