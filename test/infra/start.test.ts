import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOfSendSms } from '../bench/imports.ts';
import { type Bundle, bundle } from './bundle.ts';
import { startContainer } from './container.ts';

let tick: Bundle;
beforeAll(async () => { tick = await bundle('functions/jobs/tick.ts'); });
afterAll(() => tick.remove());

const environment = {
  TABLE_NAME: 'table', QUEUE_URL: 'https://sqs.eu-central-1.amazonaws.com/123456789012/pokes', HOOK_QUEUE_URL: 'https://sqs.eu-central-1.amazonaws.com/123456789012/hookPokes', SEALING_KEY: Buffer.alloc(32).toString('base64'),
  CARRIER_SECRET: 'a secret of no carrier', CARRIER: 'gateway', CARRIER_URL: 'https://gateway.example.com',
  FILES_BUCKET: 'files', MAIL_FROM: 'mail@example.com',
};

describe('an operator', () => {
  it.each([
    ['a carrier that does not exist', { CARRIER: 'pigeon' }, 'CARRIER is "pigeon", which is no carrier of this deployment. It can be: gateway, simulator, hosted.'],
    ['no carrier', { CARRIER: '' }, 'The environment variable CARRIER is not set'],
    ['a gateway without its address', { CARRIER_URL: '' }, 'The environment variable CARRIER_URL is not set'],
    ['the hosted carrier without its address', { CARRIER: 'hosted' }, 'The environment variable HOSTED_BASE_URL is not set'],
    ['a sealing key that is too short', { SEALING_KEY: 'c2hvcnQ=' }, 'SEALING_KEY must be 32 bytes in base64'],
  ])('who gives the functions %s is told so when they start', async (_, wrong, sentence) => {
    await expect(startContainer(tick.file, { ...environment, ...wrong })).rejects.toThrow(sentence);
  });
});

// Each file costs a start as much as six kilobytes of it. They are few as long as whatever is read later imports what was read at the start (functions/later).
describe('a start', () => {
  it.each(['api', 'admin', 'workers/due', 'hooks/sip', 'jobs/tick'])('of functions/%s.ts reads at most 15 files', async (name) => {
    const { files, remove } = await bundle(`functions/${name}.ts`);
    await remove();
    expect(files).toBeLessThanOrEqual(15);
  });

  it('of the api and what SendSms takes beside it are at most 500 kB', async () => {
    expect(await bytesOfSendSms()).toBeLessThanOrEqual(500_000);
  });
});
