import { createHash } from 'node:crypto';

/** The whole table on one page: every row's key, by noun. Months are `yyyymm`, sequence numbers text of fixed width. */
export interface Key { pk: string; sk: string }

const key = (pk: string, sk: string): Key => ({ pk, sk });
const hash = (secret: string) => createHash('sha256').update(secret).digest('base64url');

// A system and what belongs to it: one query reads it all.
export const systemPk = (system: string) => `S#${system}`;
export const systemKey = (system: string) => key(systemPk(system), 'SYS');
export const sequenceKey = (system: string) => key(systemPk(system), 'SEQ');
export const balanceKey = (system: string, kind: 'units' | 'sms') => key(systemPk(system), `BAL#${kind}`);
export const callerIdPrefix = 'CID#';
export const callerIdKey = (system: string, number: string) => key(systemPk(system), `${callerIdPrefix}${number}`);
export const secondariesPrefix = 'SDID#';
export const secondaryKey = (system: string, id: number) => key(systemPk(system), `${secondariesPrefix}${id}`);
/** Stands where a secondary number was, so that its id is never given again. */
export const removedSecondaryKey = (system: string, id: number) => key(systemPk(system), `GONE#${id}`);
export const sipAccountKey = (system: string, number: number) => key(systemPk(system), `SIP#${number}`);
/** The telephones that are registered at a system's SIP accounts, by account. */
export const sipContactsPk = (system: string) => `${systemPk(system)}#CONTACTS`;
export const sipContactsPrefix = (account: number) => `${account}#`;
export const sipContactKey = (system: string, account: number, uri: string) => key(sipContactsPk(system), `${sipContactsPrefix(account)}${hash(uri)}`);
/** Stands for a nonce that was used, until it is too old to be. */
export const sipNonceKey = (nonce: string) => key(`NONCE#${hash(nonce)}`, 'NONCE');
export const sipAccountsPrefix = 'SIP#';
export const sipExtensionKey = (system: string, extension: number) => key(systemPk(system), `SIPEXT#${extension}`);
export const hookSecretsKey = (system: string) => key(systemPk(system), 'HOOKS');
export const validationsPrefix = 'VAL#';
export const validationKey = (system: string, request: string) => key(systemPk(system), `${validationsPrefix}${request}`);
export const apiKeyEntryKey = (system: string, id: string) => key(systemPk(system), `KEY#${id}`);
export const tasksPrefix = 'TASK#';
export const taskKey = (system: string, id: number) => key(systemPk(system), `${tasksPrefix}${String(id).padStart(10, '0')}`);
/** Counts a system's tasks: the last one's id, and how many are active. */
export const taskCountKey = (system: string) => key(systemPk(system), 'TASKS');
/** Names the lists of a system: `tpl` its distribution lists, `tzintuk` those of its subscribers. */
export const listNameKey = (system: string, kind: 'tpl' | 'tzintuk', list: string) => key(systemPk(system), `LIST#${kind}#${list}`);
export const listNamesPrefix = 'LIST#';
export const tzintukNamesPrefix = 'LIST#tzintuk#';
/** Which of its distribution lists is a system's default. */
export const defaultListKey = (system: string) => key(systemPk(system), 'LISTS');
export const blockedKey = (system: string, number: string) => key(`S#${system}#BLK`, number);

// What operators read: every system there is, spread over shards, and what operators did, by month.
export const directoryShards = 16;
export const directoryPk = (shard: number) => `SYSTEMS#${shard}`;
export const directoryKey = (system: string) => key(directoryPk(createHash('sha256').update(system).digest()[0]! % directoryShards), system);
export const auditPk = (month: string) => `AUDIT#${month}`;
export const auditKey = (month: string, at: number, request: string) => key(auditPk(month), `${String(at).padStart(13, '0')}#${request}`);

// Who may come in.
export const numberKey = (number: string) => key(`DID#${number}`, 'DID');
export const tokenKey = (token: string) => key(`TOK#${hash(token)}`, 'TOK');
export const apiKeyKey = (secret: string) => key(`KEY#${hash(secret)}`, 'KEY');
export const apiKeysPrefix = 'KEY#';
export const requestsKey = (what: string, window: number) => key(`REQ#${hash(what)}`, String(window));
export const sessionsPk = (system: string) => `S#${system}#SES`;
export const sessionKey = (system: string, id: number) => key(sessionsPk(system), String(id).padStart(10, '0'));
export const lockKey = (username: string) => key(`LOCK#${hash(username)}`, 'LOCK');
export const loginLogPk = (system: string, username: string) => `S#${system}#LOG#${username}`;
export const idempotencyKey = (system: string, text: string) => key(`S#${system}#IDEM#${hash(text)}`, 'IDEM');

// Money and messages, bounded by month; a message's row is its ledger row too.
export const ledgerPk = (system: string, month: string) => `S#${system}#LED#${month}`;
export const ledgerKey = (system: string, month: string, id: number) => key(ledgerPk(system, month), String(id).padStart(13, '0'));
export const smsShards = 4;
export const smsPk = (system: string, month: string, shard: number) => `S#${system}#SMS#${month}#${shard}`;
/** `id` is the message's time in milliseconds, unique in its system; `part` counts its rows of up to 20 recipients. */
export const smsKey = (system: string, month: string, id: number, part: number) =>
  key(smsPk(system, month, id % smsShards), `${String(id).padStart(13, '0')}#${String(part).padStart(2, '0')}`);

// Campaigns: the head, the lanes that reach its chunks of recipients one after another, and what is posted to the customer.
export const campaignKey = (campaign: string) => key(`C#${campaign}`, 'HEAD');
/** A text too long to stand in the head, which is written again and again. */
export const campaignTextKey = (campaign: string) => key(`C#${campaign}`, 'TEXT');
/** The report of a campaign that is over, to be mailed. */
export const campaignMailKey = (campaign: string) => key(`C#${campaign}`, 'MAIL');
export const isCampaignMail = ({ sk }: Key): boolean => sk === 'MAIL';
export const laneKey = (campaign: string, lane: number) => key(`C#${campaign}#L${lane}`, 'LANE');
export const isLane = ({ sk }: Key): boolean => sk === 'LANE';
export const chunkPk = (campaign: string, chunk: number) => `C#${campaign}#${chunk}`;
/** A chunk has its numbers, written once, and the groups of up to ten of them that were claimed, each born when it is. */
export const chunkNumbersKey = (campaign: string, chunk: number) => key(chunkPk(campaign, chunk), 'NUMS');
export const groupKey = (campaign: string, chunk: number, group: number) => key(chunkPk(campaign, chunk), `G#${String(group).padStart(2, '0')}`);
/** A single call (bridge, fax), and its recording, which is kept when the carrier has it. */
export const callKey = (campaign: string) => key(`C#${campaign}`, 'CALL');
export const recordingKey = (campaign: string) => key(`C#${campaign}`, 'REC');
export const isRecording = ({ sk }: Key): boolean => sk === 'REC';
export const customerHookPk = (campaign: string, chunk: number) => `H#${campaign}#${chunk}`;
/** With an empty number: what is posted about the whole campaign. */
export const customerHookKey = (campaign: string, chunk: number, number: string, status: string) => key(customerHookPk(campaign, chunk), `${number}#${status}`);

// Lists, files, tasks' runs, calls that came in, queues, pacing.
export const listPk = (list: string) => `T#${list}`;
export const listHeadKey = (list: string) => key(listPk(list), 'HEAD');
/** The entries of a list stand in buckets of a generation; another generation is written beside it and takes its place at once. */
export const listEntriesPrefix = (generation: number) => `E#${generation}#`;
export const listEntriesKey = (list: string, generation: number, bucket: number) => key(listPk(list), `${listEntriesPrefix(generation)}${String(bucket).padStart(9, '0')}`);
/** Stands for a generation that is not the list's own, from before its first bucket is written to after its last is deleted. */
export const listGenerationKey = (list: string, generation: number) => key(listPk(list), `GEN#${generation}`);
/** Stands for a change of a list's entries, in the transaction that made it; it passes. */
export const listChangeKey = (list: string, change: string) => key(listPk(list), `W#${change}`);
export const tzintukListPk = (system: string, name: string) => `TZ#${system}#${name}`;
export const tzintukHeadKey = (system: string, name: string) => key(tzintukListPk(system, name), 'HEAD');
export const subscriberKey = (system: string, name: string, phone: string) => key(tzintukListPk(system, name), `P#${phone}`);
export const subscribersPrefix = 'P#';
/** Due when what a reset left behind is to be deleted. */
export const tzintukSweepKey = (system: string, name: string) => key(tzintukListPk(system, name), 'SWEEP');
/** A list may be called anything, so its log stands where no list's own rows can. */
export const tzintukLogPk = (system: string, name: string) => `TZ#LOG#${system}#${name}`;
/** In the order of time; `event` names what happened, once and for ever. */
export const tzintukLogKey = (system: string, name: string, at: number, event: string) => key(tzintukLogPk(system, name), `${String(at).padStart(13, '0')}#${hash(event).slice(0, 22)}`);
export const folderPk = (system: string, folder: string) => `F#${system}#${folder}`;
export const fileKey = (system: string, folder: string, name: string) => key(folderPk(system, folder), name);
/** Counts the moves of a system's folders, so that two at once cannot make a ring. */
export const treeKey = (system: string) => key(`F#${system}`, 'TREE');
/** Stands for bytes or a folder that nothing refers to, until they are deleted. */
export const trashKey = (system: string, what: string) => key(`TRASH#${system}#${what}`, 'TRASH');
export const uploadPk = (system: string, upload: string) => `UP#${system}#${hash(upload)}`;
export const uploadPartKey = (system: string, upload: string, part: number) => key(uploadPk(system, upload), String(part).padStart(5, '0'));
export const taskPk = (system: string, task: number) => `TASK#${system}#${task}`;
export const runsPrefix = 'RUN#';
/** The runs of a task, numbered from 1. */
export const runKey = (system: string, task: number, run: number) => key(taskPk(system, task), `${runsPrefix}${String(run).padStart(10, '0')}`);
export const isRun = ({ sk }: Key): boolean => sk.startsWith(runsPrefix);
/** What a task does, where that is too long to stand in its row, which is written at every run. */
export const taskActionKey = (system: string, task: number) => key(taskPk(system, task), 'ACTION');
/** What is known of a call that came in: each version one row, the last is the one that counts. */
export const incomingPk = (system: string, call: string) => `IN#${system}#${call}`;
export const incomingKey = (system: string, call: string, version: number) => key(incomingPk(system, call), String(version).padStart(6, '0'));
export const minutesPk = (system: string) => `MIN#${system}`;
export const minutesKey = (system: string, day: string) => key(minutesPk(system), day);
/** Names the queues of a system, by their paths: a queue's own rows can be found by nothing else. */
export const queueNamesPk = (system: string) => `S#${system}#QUEUES`;
export const queueNameKey = (system: string, path: string) => key(queueNamesPk(system), path);
export const queuePk = (system: string, path: string) => `Q#${system}#${path}`;
export const queueStateKey = (system: string, path: string) => key(queuePk(system, path), 'STATE');
export const queueAgentKey = (system: string, path: string, agent: string) => key(queuePk(system, path), `M#${agent}`);
export const queueWaitingKey = (system: string, path: string, call: string) => key(queuePk(system, path), `W#${call}`);
/** What is known of one stay in a queue, beside the queue itself, which is read whole; versions as with a call that came in. */
export const queueStayPk = (system: string, path: string, call: string) => `${queuePk(system, path)}#STAY#${call}`;
export const queueStayKey = (system: string, path: string, call: string, version: number) => key(queueStayPk(system, path, call), String(version).padStart(6, '0'));
export const paceKey = (what: string) => key(`PACE#${what}`, 'PACE');

// Where another exchange carries for this one: what it was asked, by system and kind, what it tells of by itself, and what is to be asked of it again and again.
export const asksPk = (system: string, kind: 'sms' | 'call') => `UP#${system}#${kind}`;
export const askKey = (system: string, kind: 'sms' | 'call', name: string) => key(asksPk(system, kind), `A#${name}`);
export const askPrefix = 'A#';
export const pollKey = (system: string, what: string) => key(`UP#${system}`, `POLL#${what}`);
/** What the other exchange charged a system on a day (`yyyymmdd`), and one charge of it, which passes. */
export const hostedChargesPk = (system: string) => `UP#${system}#CHARGED`;
export const hostedChargesKey = (system: string, day: string) => key(hostedChargesPk(system), day);
export const hostedChargeKey = (system: string, name: string, round: number) => key(`UP#${system}#CHARGE`, `${name}#${round}`);
export const hostedAccountKey = (system: string) => key(`UP#${system}`, 'ACCOUNT');
export const hostedHooksPk = (system: string, ask: string) => `UP#${system}#HOOK#${ask}`;
export const hostedHookKey = (system: string, ask: string, hook: string) => key(hostedHooksPk(system, ask), hash(hook));
/** A queue as the other exchange told it last, with the queue's own rows. */
export const hostedQueueKey = (system: string, path: string) => key(queuePk(system, path), 'HOSTED');

// Stands for a number taken out of a list, in the transaction that did it; it passes.
export const takenOutKey = (tx: string) => key(`OUT#${tx}`, 'OUT');

// Stands for a change of where a secondary number leads, in the transaction that made it; it passes.
export const usageChangeKey = (tx: string) => key(`USE#${tx}`, 'USE');

// Stands for a change of SIP accounts, in the transaction that made it; it passes.
export const sipChangeKey = (tx: string) => key(`SIPPED#${tx}`, 'SIPPED');

// Stands for a change of a task, in the transaction that made it; it passes.
export const taskChangeKey = (tx: string) => key(`TASKED#${tx}`, 'TASKED');

// Stands for the approval of a caller ID, in the transaction that made it; it passes.
export const approvedKey = (tx: string) => key(`APPROVED#${tx}`, 'APPROVED');

// What operators have watched, what each watch told of its incidents, and a row that stands for a change of one and passes.
export const watchesPk = 'WATCHES';
export const watchKey = (name: string) => key(watchesPk, name);
export const toldKey = (watch: string, { since, of, type }: { since: number; of: string; type: string }) => key(`WATCH#${watch}`, `${String(since).padStart(13, '0')}#${of}#${type}`);
export const isTold = ({ pk }: Key): boolean => pk.startsWith('WATCH#');
export const watchChangeKey = (tx: string) => key(`WATCHED#${tx}`, 'WATCHED');

// How far the exchange's own jobs have come.
export const jobKey = (name: string) => key(`JOB#${name}`, 'JOB');

// The sparse index of due work: sixteen shards a kind, read by time; what was given up stands beside it.
export const dueKinds = ['sms', 'hook', 'units', 'callerId', 'campaign', 'list', 'trash', 'task', 'hosted', 'call', 'watch'] as const;
export type DueKind = (typeof dueKinds)[number];
export const dueShards = 16;
export const duePk = (kind: DueKind, shard: number) => `DUE#${kind}#${shard}`;
/** Where a row of a due shard stands after it was given up. */
export const deadPk = (gk: string) => gk.replace(/^DUE#/, 'DEAD#');
/** The index attributes that make a row due at an instant. */
export function due(kind: DueKind, at: number, row: Key): { gk: string; gs: string } {
  const shard = createHash('sha256').update(`${row.pk}|${row.sk}`).digest()[0]! % dueShards;
  return { gk: duePk(kind, shard), gs: `${new Date(at).toISOString()}#${row.pk}#${row.sk}` };
}

/** The table as CreateTable wants it; its time to live is the attribute `ttl` (seconds). */
export const tableSchema = (name: string) => ({
  TableName: name,
  BillingMode: 'PAY_PER_REQUEST' as const,
  AttributeDefinitions: ['pk', 'sk', 'gk', 'gs'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
  KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' as const }, { AttributeName: 'sk', KeyType: 'RANGE' as const }],
  GlobalSecondaryIndexes: [{
    IndexName: 'due',
    KeySchema: [{ AttributeName: 'gk', KeyType: 'HASH' as const }, { AttributeName: 'gs', KeyType: 'RANGE' as const }],
    Projection: { ProjectionType: 'KEYS_ONLY' as const },
  }],
});
