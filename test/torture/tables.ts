import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Head } from '../../packages/exchange/src/campaigns/campaign.ts';
import type { Item } from '../../packages/exchange/src/store/table.ts';
import { startExchange } from '../../packages/local/src/start.ts';

/** What campaigns left in the table of a data folder when all are at rest: every sentence is a row that should not be there, or that does not add up. */
export async function leftovers(data: string): Promise<string[]> {
  const { exchange: { table }, close } = await startExchange({ data, log: () => {} });
  try {
    const rows: Item[] = [];
    for (let after; ;) {
      const page: any = await table.client.send(new ScanCommand({ TableName: table.name, ConsistentRead: true, ...(after ? { ExclusiveStartKey: after } : {}) }));
      rows.push(...page.Items.map((item: any) => unmarshall(item)));
      if (!(after = page.LastEvaluatedKey)) break;
    }
    const heads = new Map(rows.filter(({ pk, sk }) => pk.startsWith('C#') && sk === 'HEAD').map((row) => [row.campaign as string, row as Item & Head]));
    const of = (row: Item) => heads.get(/^C#([^#]+)/.exec(row.pk)?.[1] ?? '');
    return [
      ...[...heads.values()].flatMap(headComplaints),
      ...rows.filter(({ pk }) => pk.startsWith('C#')).filter((row) => row.sk === 'LANE' || !of(row)).map(({ pk, sk }) => `${pk} ${sk} was left behind`),
      ...rows.filter(({ pk, sk, pins }) => pk.startsWith('T#') && sk === 'HEAD' && Object.keys(pins ?? {}).length > 0).map(({ pk }) => `${pk} is pinned for ever`),
    ];
  } finally {
    await close();
  }
}

function headComplaints({ campaign, state, reserved, spent, total, done, fail, unknown, left, lanes, through, gk }: Item & Head): string[] {
  const wrong = [
    state !== 'ended' && state !== 'stopped' && `is ${state}`, reserved !== spent && `holds ${reserved - spent}`, gk !== undefined && 'is due',
    done + fail + unknown + left !== total && `tells of ${done} + ${fail} + ${unknown} + ${left} numbers of ${total}`, (through?.size ?? 0) !== lanes && `ended with ${through?.size} of ${lanes} lanes through`,
  ];
  return wrong.filter((words) => words !== false).map((words) => `${campaign} ${words}`);
}
