import { unbuilt } from '@merkazia/exchange/commands/unbuilt';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();

test.each(unbuilt)('%s, not built yet, says so with 501 and the envelope', async (command) => {
  const { status, body } = await at.ask(command, { method: 'POST' });
  expect(status).toBe(501);
  expect(body).toMatchObject({ responseStatus: 'ERROR', message: `${command} is in the contract and not built yet.` });
});
