import { randomUUID } from 'node:crypto';
import { advance, command, journal } from './caller.ts';
import type { Story } from './story.ts';

/** Two messages of several numbers; of one number the carrier's answer is lost, so that the work goes on in a second turn. */
export function messages(): Story {
  const sent: { text: string; phones: string[] }[] = [];
  return {
    name: 'messages',
    async act(url) {
      const texts = [randomUUID(), randomUUID()];
      await Promise.all(texts.map(async (text, i) => {
        const phones = i === 0 ? ['0521000001', '0500000012', '0521000002'] : ['0521000003'];
        const answer = await command(url, 'SendSms', { phones: phones.join(':'), message: text });
        if (answer.responseStatus === 'OK') sent.push({ text, phones });
      }));
      await advance(url, 'PT1M');
    },
    recover: (url) => advance(url, 'PT10M'),
    async judge(url) {
      const given = await journal(url);
      const { rows } = await command(url, 'GetSmsOutLog', { limit: '100000' });
      const { smsUnits } = await command(url, 'GetCustomerData');
      const times = new Map<string, number>();
      for (const { text, to } of given) times.set(`${text} ${to}`, (times.get(`${text} ${to}`) ?? 0) + 1);
      const complaints = [...times].filter(([, count]) => count > 1).map(([what, count]) => `${what} went out ${count} times`);
      for (const { text, phones } of sent) for (const phone of phones) if (!times.has(`${text} ${phone}`)) complaints.push(`${text} to ${phone} was answered OK and lost`);
      for (const row of rows) {
        if (!times.has(`${row.Message} ${row.To}`)) complaints.push(`${row.Message} to ${row.To} stands in the log and never went out`);
        if (row.DeliveryReport !== 'DELIVRD') complaints.push(`${row.Message} to ${row.To} is ${row.DeliveryReport} in the log`);
      }
      if (rows.length !== times.size) complaints.push(`the log has ${rows.length} messages, the carrier ${times.size}`);
      if (Math.round(smsUnits * 10) !== 10_000 - rows.length) complaints.push(`${rows.length} messages were charged so that ${smsUnits} of 1,000 units are left`);
      return complaints;
    },
  };
}
