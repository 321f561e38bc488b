import type { AdminCommand, AdminParams } from '@merkazia/contract/admin';

/** An argument or option of a verb: the parameter it fills, and how its text is read. */
export interface Part { param: string; does: string; kind?: 'text' | 'number' | 'list' | 'pairs'; required?: boolean; name?: string }

/** One verb of the program: which command it runs, with what. */
export interface Verb {
  noun: string;
  verb: string;
  command: AdminCommand;
  does: string;
  arguments: Part[];
  options: Part[];
  /** The rows of the answer to print as a table; without it the answer is printed field by field. */
  rows?: string;
  /** Goes on by the answer's `next` until there is none. */
  pages?: true;
}

const did: Part = { param: 'did', does: 'the main number of the system' };
const number: Part = { param: 'number', does: 'the number, written in any way' };
const limit: Part = { param: 'limit', does: 'at most how many rows', kind: 'number' };
const campaign: Part = { param: 'campaign', does: 'the campaign' };
const hook: Part[] = [did, campaign, { param: 'chunk', does: 'the chunk of recipients, 0 for most', kind: 'number' }, { param: 'status', does: 'the status it tells' }];
const hookNumber: Part[] = [{ param: 'number', does: 'the number it tells about; without it, the campaign as a whole' }];
const details: Part[] = [
  { param: 'name', does: 'the name' }, { param: 'email', does: 'where mail goes' }, { param: 'organization', does: 'the organization' },
  { param: 'contactName', does: 'who to ask for' }, { param: 'phones', does: 'how to reach the owner' }, { param: 'invoiceName', does: 'whom invoices are made out to' },
  { param: 'invoiceAddress', does: 'where invoices go' }, { param: 'fax', does: 'the fax number' }, { param: 'creatorPhone', does: 'where verification calls go' },
  { param: 'textSenders', does: 'senders in letters, with commas between', kind: 'list' }, { param: 'recordPassword', does: 'the password for recordings' },
  { param: 'hostedToken', does: 'the token of its account at the exchange that carries for this one, number:password' },
  { param: 'hostedQueues', does: 'the extensions there whose queues are shown here, with commas between', kind: 'list' },
];

/** Every verb; a test holds them against the operators' contract. */
export const verbs: Verb[] = [
  { noun: 'systems', verb: 'list', command: 'ListSystems', does: 'list the systems', arguments: [], options: [limit], rows: 'systems', pages: true },
  { noun: 'systems', verb: 'show', command: 'GetSystem', does: 'show a system', arguments: [did], options: [] },
  { noun: 'systems', verb: 'create', command: 'CreateSystem', does: 'open a system', arguments: [did], options: [
    { param: 'password', does: 'the password', required: true }, ...details, { param: 'units', does: 'the units it opens with', kind: 'number' }, { param: 'smsUnits', does: 'the SMS units it opens with', kind: 'number' }] },
  { noun: 'systems', verb: 'change', command: 'ChangeSystem', does: 'change what is given of a system', arguments: [did], options: [{ param: 'password', does: 'a new password' }, ...details, { param: 'sipAccounts', does: 'how many SIP accounts it may have, 40 at most', kind: 'number' }] },
  { noun: 'systems', verb: 'credit', command: 'CreditSystem', does: 'add units to a balance, or take them by a negative amount', arguments: [
    did, { param: 'purse', does: 'units or sms' }, { param: 'amount', does: 'the units', kind: 'number' }, { param: 'description', does: 'what it is for; the customer reads it' }],
  options: [{ param: 'validDays', does: 'in how many days the whole balance expires', kind: 'number' }] },
  { noun: 'systems', verb: 'suspend', command: 'SuspendSystem', does: 'forbid a system everything, at once', arguments: [did, { param: 'reason', does: 'why' }], options: [] },
  { noun: 'systems', verb: 'resume', command: 'ResumeSystem', does: 'let a suspended system work again', arguments: [did], options: [] },
  { noun: 'systems', verb: 'reseal', command: 'ResealSystem', does: 'encrypt what is kept of a system by the newest sealing key', arguments: [did], options: [] },
  { noun: 'keys', verb: 'list', command: 'ListApiKeys', does: 'list the API keys of a system, without their texts', arguments: [did], options: [], rows: 'keys' },
  { noun: 'keys', verb: 'create', command: 'CreateApiKey', does: 'make an API key; its text is told this once', arguments: [did], options: [
    { param: 'name', does: 'what its owner calls it' }, { param: 'from', does: 'addresses and networks it may be used from, with commas between', kind: 'list' },
    { param: 'commands', does: 'commands it may run, with commas between', kind: 'list' }, { param: 'params', does: 'parameters whose value it fixes, as name=value with commas between', kind: 'pairs' }] },
  { noun: 'keys', verb: 'revoke', command: 'RevokeApiKey', does: 'revoke an API key, at once', arguments: [did, { param: 'id', does: 'the id that `keys list` tells' }], options: [] },
  { noun: 'numbers', verb: 'add', command: 'AddSecondaryNumber', does: 'give a system a further number', arguments: [did, number], options: [{ param: 'usage', does: 'what a call to it does' }] },
  { noun: 'numbers', verb: 'remove', command: 'RemoveSecondaryNumber', does: 'take a further number from a system', arguments: [did, number], options: [] },
  { noun: 'campaigns', verb: 'list', command: 'ListCampaigns', does: 'list the campaigns of a system, newest first', arguments: [did], options: [limit, { param: 'after', does: 'where the page begins: the `next` of the one before' }], rows: 'campaigns' },
  { noun: 'campaigns', verb: 'stop', command: 'StopCampaign', does: 'stop a campaign and refund whom it did not reach', arguments: [did, campaign], options: [] },
  { noun: 'dead', verb: 'list', command: 'ListDeadLetters', does: 'list the work that was given up', arguments: [], options: [limit], rows: 'letters' },
  { noun: 'dead', verb: 'redrive', command: 'RedriveDeadLetter', does: 'do given-up work again', arguments: [{ param: 'id', does: 'the id that `dead list` tells' }], options: [] },
  { noun: 'unknown', verb: 'list', command: 'ListUnknownCalls', does: 'list messages of which the carrier gave no word', arguments: [], options: [limit], rows: 'calls' },
  { noun: 'unknown', verb: 'settle', command: 'SettleUnknownCall', does: 'write down what became of one; failed refunds it', arguments: [{ param: 'key', does: 'the key that `unknown list` tells' }, { param: 'outcome', does: 'delivered or failed' }], options: [] },
  { noun: 'hooks', verb: 'list', command: 'ListHooks', does: 'list what is posted to the customer about a campaign', arguments: [did, campaign], options: [], rows: 'hooks' },
  { noun: 'hooks', verb: 'show', command: 'GetHook', does: 'show a hook and every attempt at it', arguments: hook, options: hookNumber },
  { noun: 'hooks', verb: 'replay', command: 'ReplayHook', does: 'post a hook again', arguments: hook, options: hookNumber },
  { noun: 'hooks', verb: 'secret', command: 'GetHookSecret', does: 'show the secret that hooks of a system are signed with', arguments: [did], options: [] },
  { noun: 'hooks', verb: 'rotate', command: 'RotateHookSecret', does: 'replace that secret; for a while both sign', arguments: [did], options: [{ param: 'overlapHours', does: 'for how many hours those before go on signing; 24 unless given', kind: 'number' }] },
  { noun: 'jobs', verb: 'run', command: 'RunJob', does: 'run one of the exchange\'s own jobs now and list what it did', arguments: [{ param: 'job', does: 'expire-units, expire-caller-ids, end-messages or sweep' }], options: [], rows: 'did' },
  { noun: 'money', verb: 'reconcile', command: 'ReconcileMoney', does: 'compare every balance with its ledger; exit code 2 when one differs', arguments: [], options: [{ param: 'did', does: 'only this system' }], rows: 'differences', pages: true },
  { noun: 'person', verb: 'export', command: 'ExportPerson', does: 'give out what lists, queues, settings, hooks and logs hold of a number', arguments: [number], options: [], rows: 'records', pages: true },
  { noun: 'person', verb: 'erase', command: 'ErasePerson', does: 'erase a number from lists, queues, hooks and logs; amounts stay, and settings, which it names', arguments: [number], options: [], pages: true },
  { noun: 'retention', verb: 'set', command: 'SetRetention', does: 'delete what is logged from now on after so many days; 0 keeps it', arguments: [did, { param: 'logDays', does: 'how many days', kind: 'number' }], options: [] },
  { noun: 'watches', verb: 'set', command: 'SetWatch', does: 'watch something of a system of any exchange, or change the watch of that name', arguments: [
    { param: 'name', does: 'what it is to be called, such as beit-levi-units' },
    { param: 'kind', does: 'units-low, sms-units-low, units-expiring, sms-units-expiring, caller-ids-expiring, failed-logins, undelivered-sms or queue-unanswered' },
    { param: 'threshold', does: 'the units, days, log-ins, percent or callers at which there is an alert', kind: 'number' }], options: [
    { param: 'exchange', does: 'the address of the exchange that has the system', required: true }, { param: 'systemToken', does: 'a token of the system there that lives: an API key, or number:password; for failed-logins that of a session that DoubleAuth verified', required: true },
    { param: 'mail', does: 'where alerts are mailed' }, { param: 'url', does: 'where alerts are posted, signed' }, { param: 'every', does: 'minutes between two looks; 5 unless given', kind: 'number' },
    { param: 'minutes', does: 'how far back failed-logins and undelivered-sms look; 60 unless given', kind: 'number' }, { param: 'least', does: 'fewer SMS tell nothing; 10 unless given', kind: 'number' },
    { param: 'queuePath', does: 'the queue of queue-unanswered' }, { param: 'seconds', does: 'who has waited so long in it is unanswered; 120 unless given', kind: 'number' }] },
  { noun: 'watches', verb: 'list', command: 'ListWatches', does: 'list the watches with what each found last', arguments: [], options: [limit], rows: 'watches', pages: true },
  { noun: 'watches', verb: 'remove', command: 'RemoveWatch', does: 'watch something no longer', arguments: [{ param: 'name', does: 'the watch' }], options: [] },
  { noun: 'watches', verb: 'secret', command: 'GetWatchSecret', does: 'show the secret that posted alerts are signed with', arguments: [], options: [] },
  { noun: 'audit', verb: 'list', command: 'ListAudit', does: 'list what operators did', arguments: [], options: [{ param: 'month', does: 'the month, yyyymm; this one unless given' }, limit, { param: 'after', does: 'where the page begins: the `next` of the one before' }], rows: 'acts' },
];

/** What the nouns are, for the help. */
export const nouns: Record<string, string> = {
  systems: 'the customers\' systems', keys: 'API keys of a system', numbers: 'further numbers of a system', campaigns: 'what was sent, and stopping it', dead: 'work that was given up',
  hooks: 'what is posted to customers',
  unknown: 'messages of unknown fate', jobs: 'what the exchange does by itself', money: 'whether the books agree', person: 'what is stored of a person who was called', retention: 'how long logs are kept', watches: 'what is looked at again and again, and alerts', audit: 'what operators did',
};

export type AnyParams = AdminParams<AdminCommand>;
