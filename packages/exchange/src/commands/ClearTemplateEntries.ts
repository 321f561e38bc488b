import type { Call } from '../dispatch/call.ts';
import { changed } from '../lists/change.ts';

/** Puts a list without entries in the place of the list, however long it is; what was there is swept. */
export const ClearTemplateEntries = (call: Call<'ClearTemplateEntries'>) => changed(
  call,
  ({ count }) => ({ afresh: true as const, count, entries: (before) => before, added: () => [] }),
  ({ count }) => ({ responseStatus: 'OK', templateId: call.given.templateId, totalRemoved: count }),
);
