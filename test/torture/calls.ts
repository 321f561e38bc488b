import { pdfOf } from '../harness/pdf.ts';
import { advance, command, journal } from './caller.ts';
import type { Story } from './story.ts';

/** So much is charged for each in thousandths: 110 seconds; 2 of both legs though the carrier's answer is lost; a busy line; 30 seconds of a fax. */
const calls = [
  { what: 'CreateBridgeCall', given: { Phones: '0541000001', BridgePhones: '0541000002', RecordCall: '1', SendMailInCall: '1' }, price: 1933 },
  { what: 'CreateBridgeCall', given: { Phones: '0500000012', BridgePhones: '0500000020' }, price: 167 },
  { what: 'CreateBridgeCall', given: { Phones: '0500000021', BridgePhones: '0541000002' }, price: 100 },
  { what: 'SendFax', given: { pdfFile: '/FaxTest.pdf', phone: '0771000001' }, price: 600 },
];

/** Bridged calls, one of them recorded, and a fax. */
export function singleCalls(): Story {
  const made: { id: string; price: number; recorded: boolean }[] = [];
  return {
    name: 'calls',
    async act(url) {
      const form = new FormData();
      form.append('token', '0773137770:1234');
      form.append('path', 'ivr2:/FaxTest.pdf');
      form.append('file', new Blob([new Uint8Array(await pdfOf(1))]), 'FaxTest.pdf');
      await fetch(`${url}/ym/api/UploadFile`, { method: 'POST', body: form });
      await Promise.all(calls.map(async ({ what, given, price }) => {
        const answer = await command(url, what, given as unknown as Record<string, string>);
        if (answer.responseStatus === 'OK') made.push({ id: answer.CampaignId, price, recorded: 'RecordCall' in given });
      }));
      await advance(url, 'PT3M');
    },
    recover: (url) => advance(url, 'PT20M'),
    async judge(url) {
      const complaints: string[] = [];
      const keys = (await journal(url)).filter(({ type }) => type === 'bridge' || type === 'fax').map(({ key }) => key.split('.')[0]);
      const { transactions } = await command(url, 'GetTransactions', { limit: '100000', filter: 'campaigns' });
      const sums = new Map<string, number>();
      for (const { campaignId, amount } of transactions) sums.set(campaignId, (sums.get(campaignId) ?? 0) + Math.round(amount * 1000));
      for (const id of new Set([...keys, ...sums.keys()])) {
        const times = keys.filter((key) => key === id).length;
        if (times !== 1) complaints.push(`${id} was placed ${times} times`);
        if (!calls.some(({ price }) => sums.get(id) === -price)) complaints.push(`${sums.get(id)} thousandths were moved for ${id}`);
      }
      const files = (await command(url, 'GetIVR2Dir', { path: 'BridgeRecords' })).files ?? [];
      const { mails } = (await (await fetch(`${url}/simulator/mail?to=demo@merkazia.example`)).json()) as { mails: { text: string }[] };
      for (const { id, price, recorded } of made) {
        if (sums.get(id) !== -price) complaints.push(`${id} was answered OK and came to ${sums.get(id)} thousandths, not ${-price}`);
        const kept = [files.filter(({ name }: { name: string }) => name === `${id}.wav`).length, mails.filter(({ text }) => text.includes(`${id}.wav`)).length];
        if (recorded && kept.join() !== '1,1') complaints.push(`the recording of ${id} is ${kept[0]} files and ${kept[1]} mails`);
      }
      return complaints;
    },
  };
}
