import type { ListHead } from '../store/lists.ts';

/** A distribution list as the contract shows it. Messages are not recorded for lists: there is none, and it costs nothing. */
export const shownTemplate = (head: ListHead, defaultList: string | undefined) => ({
  templateId: Number(head.id), description: head.description, entriesCount: head.count, blockedEntriesCount: head.blocked, customerDefault: head.id === defaultList,
  ...head.settings, callerId: head.settings.callerId || head.system,
  messageExists: false, messageDuration: 0, unitsPerMessage: 0, moreinfoExists: false, moreinfoDuration: 0,
});
