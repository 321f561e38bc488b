import { campaignId, campaignTime, movementName } from '@merkazia/exchange/campaigns/name';
import { smsMeaning } from '@merkazia/exchange/campaigns/words';
import { expect, test } from 'vitest';

const sms = 'SMS-3-0773137770-Yemot-1641217161871';
const ring = 'YA-3-0773137770-Merkazia-1672066954231731';

test.each([
  [sms, [sms, `YA-${sms}`, `Start-${sms}`, `Start-YA-${sms}`, ` ${sms}\n`]],
  [ring, [ring, ring.slice(3), `Start-${ring}`, `Start-${ring.slice(3)}`, `Start-YA-${ring}`]],
])('%s is known by its description among the transactions, whole or in part', (id, ways) => {
  for (const written of ways) expect(campaignId(written), written).toBe(id);
  expect(movementName('Start', id)).toMatch(/^Start-YA-(SMS-)?3-/);
  expect(campaignId(movementName('Start', id))).toBe(id);
});

test('when a campaign was accepted is read from its id', () => {
  expect([campaignTime(sms), campaignTime(ring)]).toEqual([1641217161871, 1672066954231]);
});

test.each(['', 'Start-YA-', 'transfer to 0773137770', 'SMS-3-0773137770-Yemot-16412171618710', 'YA-3-0773137770-Merkazia-1641217161871', `${sms}x`, `${sms}#0`, `Start-Start-${sms}`, 'YA-3-x-y-1672066954231731'])('%j is no campaign', (written) => {
  expect(campaignId(written)).toBeUndefined();
});

test('a word that no table has is told as it is', () => {
  expect([smsMeaning('ESME_RX').reason, smsMeaning('constructor').reason]).toEqual(['The operator answered ESME_RX', 'The operator answered constructor']);
});
