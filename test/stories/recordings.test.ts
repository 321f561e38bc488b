import { expect, test } from 'vitest';
import PostalMime from 'postal-mime';
import { readCall } from '@merkazia/exchange/store/calls';
import { recordingKey } from '@merkazia/exchange/store/keys';
import { useExchange } from '../harness/exchange.ts';

const at = useExchange();
const mails = async (to: string): Promise<any[]> => ((await (await fetch(`${at.url}/simulator/mail?to=${to}`)).json()) as { mails: any[] }).mails;
const recordings = async (client: ReturnType<typeof at.client>) => (await client.call('GetIVR2Dir', { path: 'BridgeRecords' }).catch(() => ({ files: [] }))).files.map(({ name }) => name);

test('a call that is recorded is kept as a file of its system, and mailed to its address', async () => {
  const { client, did } = await at.system({ email: 'office@recorded.example', name: 'גן שושנים' });
  const { CampaignId, ...answer } = await client.call('CreateBridgeCall', { Phones: '0541200001', BridgePhones: '0541200002', RecordCall: 1, SendMailInCall: 1 });
  expect(answer).toMatchObject({ RecordCall: true, SendMailInCall: true, SendMailInCallTo: 'office@recorded.example' });
  await at.advance(3);
  expect(await recordings(client)).toEqual([`${CampaignId}.wav`]);
  const wav = Buffer.from(await (await client.call('DownloadFile', { path: `ivr2:/BridgeRecords/${CampaignId}.wav` })).bytes());
  expect([wav.toString('latin1', 0, 4), wav.toString('latin1', 8, 16), wav.readUInt32LE(24), wav.length]).toEqual(['RIFF', 'WAVEfmt ', 8000, 40_044]);
  const [mail, ...others] = await mails('office@recorded.example');
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ subject: expect.stringContaining(`הקלטת שיחת גישור במערכת ${did}`), text: expect.stringMatching(/גן שושנים[^]*0541200001[^]*0541200002[^]*מצורפת/) });
  expect(mail.text).toContain(`ivr2:/BridgeRecords/${CampaignId}.wav`);
  const [attached] = (await PostalMime.parse(mail.raw)).attachments;
  expect(attached).toMatchObject({ filename: `${CampaignId}.wav`, mimeType: 'audio/wav' });
  expect(Buffer.from(attached!.content as ArrayBuffer).equals(wav)).toBe(true);
});

test('a recording goes to the address that is asked for; without RecordCall, or without a talk, there is none', async () => {
  const { client } = await at.system({ email: 'office@silent.example' });
  for (const given of [{ RecordCall: 0, SendMailInCall: 1 }, { Phones: '0500000021', RecordCall: 1, SendMailInCall: 1 }, { RecordCall: 1, SendMailInCall: 1, SendMailInCallTo: 'Another@Silent.example' }, { RecordCall: 1 }]) {
    await client.call('CreateBridgeCall', { Phones: '0541200003', BridgePhones: '0541200004', ...given } as { Phones: string; BridgePhones: string });
  }
  await at.advance(3);
  expect(await recordings(client)).toHaveLength(2);
  expect(await mails('office@silent.example')).toEqual([]);
  expect(await mails('Another@Silent.example')).toHaveLength(1);
});

test('a recording that is told of several times is kept and mailed once', async () => {
  const { client } = await at.system({ email: 'office@often.example' });
  await client.call('CreateBridgeCall', { Phones: '0500000010', BridgePhones: '0500000020', RecordCall: 1, SendMailInCall: 1 });
  await at.advance(3);
  expect(await recordings(client)).toHaveLength(1);
  expect(await mails('office@often.example')).toHaveLength(1);
});

test('a recording that its carrier has lost is asked for again, then known to operators; the call itself is charged', async () => {
  const { client } = await at.system({ email: 'office@lost.example' });
  const { CampaignId } = await client.call('CreateBridgeCall', { Phones: '0500000042', BridgePhones: '0541200005', RecordCall: 1, SendMailInCall: 1 });
  await at.advance(20);
  expect(await readCall(at.exchange.table, CampaignId)).toMatchObject({ state: 'over', paid: 1833 });
  const { letters } = await at.admin.call('ListDeadLetters', {});
  const { pk, sk } = recordingKey(CampaignId);
  expect(letters).toContainEqual(expect.objectContaining({ id: `call|${pk}|${sk}`, reason: 'the carrier does not have the recording' }));
  expect(await mails('office@lost.example')).toEqual([]);
});
