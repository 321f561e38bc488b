import type { Call } from '../dispatch/call.ts';
import { needList } from '../lists/need.ts';
import { type ListSettings, listSettings } from '../lists/settings.ts';
import { shownTemplate } from '../lists/template.ts';
import { callerNumber } from '../numbers/israel.ts';
import { codes, error } from '../refusal.ts';
import { mayShow } from '../store/callerIds.ts';
import { listChangeKey } from '../store/keys.ts';
import { defaultList, makeDefault, noDefault, settingsChange } from '../store/templates.ts';

type Asked = Call<'UpdateTemplate'>;

/** Changes what is given of a list; changes of its entries do not come in between, nor does this between them. */
export async function UpdateTemplate({ exchange: { table }, given, session: { system }, requestId, now, commit }: Asked) {
  const { templateId, description, customerDefault } = given;
  const id = String(templateId);
  const settings = await settingsIn(table, system, given, now);
  for (;;) {
    const [head, standard] = [await needList(table, system, templateId), await defaultList(table, system)];
    const defaults = customerDefault === undefined ? [] : customerDefault ? [makeDefault(system, id)] : [noDefault(system, id, standard === id)];
    const shown = { ...head, description: description ?? head.description, settings: { ...head.settings, ...settings } };
    const answer = { responseStatus: 'OK' as const, templates: [shownTemplate(shown, customerDefault ? id : customerDefault === false && standard === id ? undefined : standard)] };
    const witness = { put: { ...listChangeKey(id, requestId), ttl: Math.ceil(now / 1000) + 3600 } };
    if ((await commit(witness, [settingsChange(id, description, settings), ...defaults], answer)).done) return answer;
  }
}

/** The settings among the parameters; a caller ID that the system may not show is refused (code 120). */
async function settingsIn(table: Asked['exchange']['table'], system: string, given: Asked['given'], now: number): Promise<Partial<ListSettings>> {
  const settings = Object.fromEntries(Object.keys(listSettings).flatMap((name) => {
    const value = given[name as keyof typeof given];
    return value === undefined ? [] : [[name, value]];
  })) as Partial<ListSettings>;
  if (!settings.callerId) return settings;
  const number = callerNumber(settings.callerId);
  if (number === undefined || !(await mayShow(table, system, number, now))) throw error(`Parameter callerId is not a caller ID of this system: ${settings.callerId}.`, codes.callerId);
  return { ...settings, callerId: number };
}
