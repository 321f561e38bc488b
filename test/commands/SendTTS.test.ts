import { expect, test } from 'vitest';
import { useExchange } from '../harness/exchange.ts';
import { receiver } from '../harness/receiver.ts';
import { told } from '../harness/hooks.ts';

const at = useExchange({ config: { outgoing: { timeout: 15_000, loopback: true } } });

test('try', async () => {
  const { client } = await at.system({ email: 'a@example.com' });
  const { url, got } = await receiver();
  const answer = await client.call('SendTTS', { phones: '0541000001:0500000021:0500000022:0500000031:0500000032:0500000011:0500000012:0500000010', ttsMessage: 'שלום וברכה', callbackUrl: url, SendMail: 1 });
  console.log(answer);
  await at.advance(3);
  console.log(JSON.stringify(await client.call('ViewCampaignReports', { CampaignId: answer.CampaignId, json: 1 }), null, 1));
  console.log(told(got), got.map(({ body }) => body));
  console.log((await (await fetch(`${at.url}/simulator/mail`)).json()).mails[0]?.text);
  console.log((await client.call('GetTransactions')).transactions);
});
