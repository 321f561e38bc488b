// What Lambda does around a function: imports it, hands it one event at a time, takes its answer as JSON.
import { randomUUID } from 'node:crypto';

const { handler } = await import(process.env.BUNDLE);
process.on('message', async ({ event }) => {
  try {
    process.send({ answer: JSON.parse(JSON.stringify((await handler(event, { awsRequestId: randomUUID() })) ?? null)) });
  } catch (error) {
    process.send({ error: `${error.name}: ${error.message}` });
  }
});
process.on('disconnect', () => process.exit());
process.send({ ready: true });
