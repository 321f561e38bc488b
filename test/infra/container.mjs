// What Lambda does around a function: imports it, hands it one event at a time, takes its answer as JSON.
import { randomUUID } from 'node:crypto';

// The exchange's clock in the tests is ahead of the machine's.
let ahead = 0;
const Real = Date;
globalThis.Date = class Date extends Real {
  constructor(...given) {
    if (given.length === 0) super(Real.now() + ahead);
    else super(...given);
  }
  static now() { return Real.now() + ahead; }
};

const { handler } = await import(process.env.BUNDLE);
process.on('message', async ({ event, offset }) => {
  ahead = offset;
  try {
    process.send({ answer: JSON.parse(JSON.stringify((await handler(event, { awsRequestId: randomUUID() })) ?? null)) });
  } catch (error) {
    process.send({ error: `${error.name}: ${error.message}` });
  }
});
process.on('disconnect', () => process.exit());
process.send({ ready: true });
