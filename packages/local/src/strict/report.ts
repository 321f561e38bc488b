import type { Result } from '@merkazia/contract';

type Report = Result<'ViewCampaignReports'>;

/** What became of one number, in fields of another shape. */
interface Line { phone: string; status: string; date: string; duration: string; units: string }

/**
 * A campaign's report in a shape of its own: of the hosted service's nothing is known but that `report` is keyed by number
 * (its document shows the rest as a picture), and whoever reads it must bear another one than this exchange's. Status is the
 * network's own word, empty while there is none.
 */
export function reportOnWire({ CampaignData: data, report, ...answer }: Report): object {
  const { CampaignId, kind, callerId, createTS, endTS, total, done, fail, billing, ...rest } = data;
  return {
    ...answer,
    CampaignData: {
      campaignId: CampaignId, type: kind.toUpperCase(), callerId, startDate: dated(createTS), endDate: dated(endTS),
      calls: String(total), success: String(done), failed: String(fail), units: billing.toFixed(2), ...('message' in rest ? { text: rest.message } : {}),
    },
    report: Object.fromEntries(Object.entries(report).map(([phone, entry]) => [phone, lineOf(phone, entry)])),
  };
}

function lineOf(phone: string, entry: Report['report'][string]): Line {
  const units = entry.price.toFixed(2);
  if ('DeliveryReport' in entry) return { phone, status: entry.DeliveryReport ?? '', date: dated(entry.sendTS), duration: '0', units };
  return { phone, status: word(entry), date: dated(entry.callTS), duration: String(seconds(entry.answerTS, entry.endTS)), units };
}

/** `NOANSWER`, `BUSY` and so on, as switches write it; while nothing ended it is empty. */
function word(entry: { status: string; outcome?: string | null; reason?: string | null }): string {
  return (entry.outcome ?? entry.reason ?? (/^(done|failed)$/.test(entry.status) ? entry.status : '')).toUpperCase().replaceAll('-', '');
}

/** `2026-02-09 19:40:12` as `09/02/2026 19:40:12`. */
const dated = (time: string | null): string => (time === null ? '' : time.replace(/^(\d+)-(\d+)-(\d+)/, '$3/$2/$1'));

const seconds = (from: string | null, to: string | null): number => (from === null || to === null ? 0 : Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000));
