// Generated from openapi/ by `npm run generate`; not to be edited.
import type { CommandRow } from './commands.ts';

export const adminCommands = {
  ListSystems: { changes: false, session: true, params: { "limit": 'integer', "after": 'text' } },
  GetSystem: { changes: false, session: true, params: { "did": 'text' } },
  CreateSystem: { changes: true, session: true, params: { "did": 'text', "password": 'text', "recordPassword": 'text', "name": 'text', "email": 'text', "organization": 'text', "contactName": 'text', "phones": 'text', "invoiceName": 'text', "invoiceAddress": 'text', "fax": 'text', "creatorPhone": 'text', "textSenders": 'mixed', "units": 'number', "smsUnits": 'number', "hostedToken": 'text', "hostedQueues": 'mixed' } },
  ChangeSystem: { changes: true, session: true, params: { "did": 'text', "password": 'text', "recordPassword": 'text', "name": 'text', "email": 'text', "organization": 'text', "contactName": 'text', "phones": 'text', "invoiceName": 'text', "invoiceAddress": 'text', "fax": 'text', "creatorPhone": 'text', "textSenders": 'mixed', "hostedToken": 'text', "hostedQueues": 'mixed', "sipAccounts": 'integer' } },
  CreditSystem: { changes: true, session: true, params: { "did": 'text', "purse": 'text', "amount": 'number', "description": 'text', "validDays": 'integer' } },
  SuspendSystem: { changes: true, session: true, params: { "did": 'text', "reason": 'text' } },
  ResumeSystem: { changes: true, session: true, params: { "did": 'text' } },
  AddSecondaryNumber: { changes: true, session: true, params: { "did": 'text', "number": 'text', "usage": 'text' } },
  RemoveSecondaryNumber: { changes: true, session: true, params: { "did": 'text', "number": 'text' } },
  SetRetention: { changes: true, session: true, params: { "did": 'text', "logDays": 'integer' } },
  CreateApiKey: { changes: false, session: true, params: { "did": 'text', "name": 'text', "from": 'mixed', "commands": 'mixed', "params": 'mixed' } },
  ListApiKeys: { changes: false, session: true, params: { "did": 'text' } },
  RevokeApiKey: { changes: true, session: true, params: { "did": 'text', "id": 'text' } },
  ResealSystem: { changes: true, session: true, params: { "did": 'text' } },
  ListCampaigns: { changes: false, session: true, params: { "did": 'text', "limit": 'integer', "after": 'text' } },
  StopCampaign: { changes: true, session: true, params: { "did": 'text', "campaign": 'text' } },
  ListDeadLetters: { changes: false, session: true, params: { "limit": 'integer' } },
  RedriveDeadLetter: { changes: true, session: true, params: { "id": 'text' } },
  RunJob: { changes: true, session: true, params: { "job": 'text' } },
  ListUnknownCalls: { changes: false, session: true, params: { "limit": 'integer' } },
  SettleUnknownCall: { changes: true, session: true, params: { "key": 'text', "outcome": 'text' } },
  ReconcileMoney: { changes: false, session: true, params: { "did": 'text', "after": 'text' } },
  ExportPerson: { changes: false, session: true, params: { "number": 'text', "after": 'text' } },
  ErasePerson: { changes: true, session: true, params: { "number": 'text', "after": 'text' } },
  ListAudit: { changes: false, session: true, params: { "month": 'text', "limit": 'integer', "after": 'text' } },
  ListHooks: { changes: false, session: true, params: { "did": 'text', "campaign": 'text' } },
  GetHook: { changes: false, session: true, params: { "did": 'text', "campaign": 'text', "chunk": 'integer', "number": 'text', "status": 'text' } },
  GetHookSecret: { changes: false, session: true, params: { "did": 'text' } },
  RotateHookSecret: { changes: false, session: true, params: { "did": 'text', "overlapHours": 'integer' } },
  ReplayHook: { changes: true, session: true, params: { "did": 'text', "campaign": 'text', "chunk": 'integer', "number": 'text', "status": 'text' } },
  SetWatch: { changes: true, session: true, params: { "name": 'text', "kind": 'text', "threshold": 'number', "exchange": 'text', "systemToken": 'text', "queuePath": 'text', "minutes": 'integer', "least": 'integer', "seconds": 'integer', "every": 'integer', "mail": 'text', "url": 'text' } },
  ListWatches: { changes: false, session: true, params: { "limit": 'integer', "after": 'text' } },
  RemoveWatch: { changes: true, session: true, params: { "name": 'text' } },
  GetWatchSecret: { changes: false, session: true, params: {  } },
} satisfies Record<string, CommandRow>;

/** The parameters that no log may hold. */
export const secrets: ReadonlySet<string> = new Set(['password', 'recordPassword', 'hostedToken', 'systemToken']);
