import { type Outcome, outcomeNamed } from '../../packages/local/src/simulator/outcomes.ts';
import { adminClient } from '../../packages/exchange/src/admin/client.ts';
import { password } from './campaign.ts';
import type { Plan } from './plan.ts';
import { operatorKey } from './stand.ts';

/** What the judge is told: the plan, whether its command was answered OK, the last event of the carrier before it, and what the exchange logged. */
export interface Case { plan: Plan; answered: boolean; seen: number; log: string }

interface Event { id: number; type: string; key: string; to: string; outcome: string }

/** Holds a campaign that is at rest against the carrier's journal; every sentence is something lost, doubled or wrong. `came` tells what it came to. */
export async function judge(url: string, { plan, answered, seen, log }: Case): Promise<{ came: string; complaints: string[] }> {
  const complaints: string[] = [];
  const ask = async (name: string, parameters: Record<string, string> = {}): Promise<any> =>
    (await fetch(`${url}/ym/api/${name}`, { method: 'POST', body: new URLSearchParams({ token: `${plan.did}:${password}`, ...parameters }) })).json();
  const { events } = (await (await fetch(`${url}/simulator/events?after=${seen}&limit=1000000`)).json()) as { events: Event[] };
  const { differences } = await adminClient({ baseUrl: url, operatorKey }).call('ReconcileMoney', { did: plan.did });
  if (differences.length > 0) complaints.push(`the books do not balance: ${JSON.stringify(differences)}`);
  const movements: { description: string; amount: number }[] = [...(await ask('GetTransactions', { limit: '100' })).transactions, ...(await ask('GetCustomerSmsTransactions')).rows];
  const transactions = movements.filter(({ description }) => description !== 'Opening balance');
  const campaigns = [...new Set(transactions.map(({ description }) => description.replace(/^\w+-(YA-(?=SMS))?/, '')))];
  const rung = new Map<string, Event>();
  for (const event of events) {
    if (!campaigns.some((campaign) => event.key.startsWith(`${campaign}.`))) complaints.push(`${event.to} was reached for ${event.key}, which is in no ledger`);
    if (rung.has(event.to)) complaints.push(`${event.to} was reached twice: ${rung.get(event.to)!.key}, ${event.key}`);
    rung.set(event.to, event);
  }
  if (campaigns.length > 1) complaints.push(`one command made the campaigns ${campaigns.join(', ')}`);
  if (answered && campaigns.length === 0) complaints.push('the command was answered OK, and there is no campaign');
  const [campaign] = campaigns;
  let billing = 0;
  let came = `${plan.kind} that never was`;
  if (campaign !== undefined) {
    const { CampaignData, report } = await ask('ViewCampaignReports', { CampaignId: campaign, json: '1' });
    billing = CampaignData.billing;
    came = `${plan.kind}${plan.stored ? ' of a list' : ''}, ${CampaignData.status}, ${rung.size} reached of ${plan.numbers.length}`;
    complaints.push(...held(plan, CampaignData, report, rung), ...inLedger(transactions, campaign, billing));
    if ((log.match(new RegExp(`"event":"campaign over","campaign":"${campaign}"`, 'g'))?.length ?? 0) > 1) complaints.push(`the end of ${campaign} was reported twice`);
  }
  const { units, smsUnits } = await ask('GetCustomerData');
  const opened = plan.units + (plan.seed % 4 === 0 ? 1000 : 0);
  if (thousandths(Number(units) + Number(smsUnits)) !== thousandths(opened - billing)) complaints.push(`${units} units and ${smsUnits} SMS units are left of ${opened} after ${billing} were spent`);
  return { came, complaints };
}

/** The report number by number against what the carrier did. */
function held(plan: Plan, { status, total, billing }: any, report: Record<string, any>, rung: Map<string, Event>): string[] {
  const complaints: string[] = [];
  if (status !== 'ended' && !(status === 'stopped' && plan.stopAfter !== undefined)) complaints.push(`the campaign is ${status}`);
  let spent = 0;
  for (const to of plan.numbers) {
    const entry = report[to];
    const event = rung.get(to);
    spent += entry?.price ?? 0;
    // Whoever died when it was stopped took along what the carrier had said; only reports tell of those then.
    const wanted = [...(event ? [expected(plan, event)] : status === 'stopped' ? ['stopped 0'] : []), ...(status === 'stopped' && !isTold(plan, event) ? [`unknown ${plan.kind === 'tts' ? 1 : 0.1}`] : [])];
    if (!event && status === 'ended') complaints.push(`${to} was forgotten; the report says ${entry?.status}`);
    else if (!wanted.includes(`${entry?.status} ${entry?.price}`)) {
      if (!(status === 'stopped' && plan.stored && !event && !entry)) complaints.push(`${to} (${event?.outcome ?? 'not reached'}) is ${entry?.status} for ${entry?.price} in the report, not ${wanted.join(' or ')}`);
    }
  }
  if (thousandths(spent) !== thousandths(billing)) complaints.push(`the report bills ${billing}, its numbers ${spent}`);
  if (total !== plan.numbers.length) complaints.push(`the report tells of ${total} numbers of ${plan.numbers.length}`);
  for (const to of Object.keys(report)) if (!plan.numbers.includes(to)) complaints.push(`${to} stands in the report and was never asked for`);
  return complaints;
}

/** Whether the carrier tells of a number after it was given it. */
function isTold({ kind }: Plan, event: Event | undefined): boolean {
  const does = event && outcomeNamed(event.outcome)!;
  return does !== undefined && (kind === 'sms' ? does.reports.length : endsTold(kind, does)) > 0;
}

const callOf = (kind: Plan['kind'], { ring, speech }: Outcome) => (kind === 'tts' ? speech ?? ring : ring);
const endsTold = (kind: Plan['kind'], outcome: Outcome): number => callOf(kind, outcome).reports.filter(({ of }) => of === 'ended').length;

/** How a number stands in the report, and for how much, after what the simulator did with it. */
function expected({ kind }: Plan, { outcome }: Event): string {
  const met = outcomeNamed(outcome)!;
  const { refused, reports } = met;
  if (kind === 'sms') return `${refused !== undefined || /EXPIRED|ESME_R[^O]/.test(reports.at(-1)?.status ?? '') ? 'failed' : reports.length > 0 ? 'delivered' : 'sent'} 0.1`;
  const call = callOf(kind, met);
  const ended = call.refused ?? call.ends;
  const untold = endsTold(kind, met) === 0 && call.refused === undefined;
  // What is told after ten minutes comes when it was given up and paid for.
  if (kind === 'tts' && outcome === 'late') return 'failed 1';
  if (kind === 'tts') return untold ? 'unknown 1' : ended === 'answered' || ended === 'voicemail' ? 'done 1' : 'failed 0';
  if (untold) return 'unknown 0.1';
  return ended === 'busy' ? 'failed 0.1' : ['congestion', 'blocked', 'failed'].includes(ended) ? 'failed 0' : 'done 0.1';
}

/** One start, one end at most, and together what the campaign cost. */
function inLedger(transactions: { description: string; amount: number }[], campaign: string, billing: number): string[] {
  const complaints: string[] = [];
  const count = (word: string) => transactions.filter(({ description }) => description.startsWith(`${word}-`)).length;
  if (count('Start') !== 1 || count('End') > 1) complaints.push(`${campaign} starts ${count('Start')} times in the ledger and ends ${count('End')} times`);
  const sum = transactions.reduce((all, { amount }) => all + amount, 0);
  if (thousandths(sum) !== thousandths(-billing)) complaints.push(`the ledger has ${sum} for ${campaign}, its report ${billing}`);
  return complaints;
}

const thousandths = (units: number): number => Math.round(units * 1000);
