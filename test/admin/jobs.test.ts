import { jobs } from '@merkazia/exchange/jobs/jobs';
import contract from '@merkazia/contract/admin/openapi.json' with { type: 'json' };
import { program } from '@merkazia/local/cli/program';
import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();

async function merkazia(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await program([...words, '--base-url', at.url, '--operator-key', at.running.operatorKey], { environment: {}, out: (text) => { out += text; }, err: (text) => { err += text; } });
  return { code, out, err };
}

test('an operator runs a job by merkazia jobs run and reads what it did, a line each; a job that found nothing says none', async () => {
  const { client } = await at.system();
  await client.call('SendSms', { phones: '0500000008', message: 'x' });
  await at.advance(73 * 60);
  const [{ key }] = await at.arrived('0500000008');
  expect(await merkazia('jobs', 'run', 'end-messages')).toEqual({ code: 0, err: '', out: `did\nMessage ${key} was handed on 72 hours ago and never reported: EXPIRED.\njob  end-messages\n` });
  expect(await merkazia('jobs', 'run', 'end-messages')).toMatchObject({ code: 0, out: 'none\njob  end-messages\n' });
});

test('a job that there is not is refused with the names of those there are', async () => {
  const { code, err } = await merkazia('jobs', 'run', 'dance');
  expect(code).toBe(1);
  expect(err).toMatch(/job/);
});

test('the operators\' contract names every job', () => {
  expect(contract.components.schemas.RunJobParams.properties.job.enum).toEqual(Object.keys(jobs));
});
