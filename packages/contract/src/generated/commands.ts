// Generated from openapi/ by `npm run generate`; not to be edited.

/** How the text of a parameter is read: `mixed` takes text or JSON, `file` is an uploaded part. */
export type Kind = 'text' | 'integer' | 'number' | 'flag' | 'mixed' | 'file';

export interface CommandRow {
  /** It changes something, so it takes an Idempotency-Key. */
  changes: boolean;
  /** It needs a session. */
  session: boolean;
  /** The version field of its family of commands. */
  version: 'yAfastVersion' | 'yALogsVersion' | 'yemotAPIVersion';
  params: Record<string, Kind>;
}

export const contractVersion = '0.1.0';

export const commands = {
  Login: { changes: false, session: false, version: 'yemotAPIVersion', params: { "username": 'text', "password": 'text' } },
  Logout: { changes: false, session: true, version: 'yemotAPIVersion', params: { "token": 'text' } },
  GetSession: { changes: false, session: true, version: 'yemotAPIVersion', params: { "token": 'text' } },
  ValidationToken: { changes: false, session: true, version: 'yAfastVersion', params: { "token": 'text' } },
  DoubleAuth: { changes: true, session: true, version: 'yAfastVersion', params: { "token": 'text', "action": 'text', "code": 'text' } },
  GetLoginLog: { changes: false, session: true, version: 'yAfastVersion', params: { "token": 'text', "limit": 'integer', "username": 'text' } },
  GetAllSessions: { changes: false, session: true, version: 'yAfastVersion', params: { "token": 'text', "limit": 'integer' } },
  KillSession: { changes: true, session: true, version: 'yAfastVersion', params: { "token": 'text', "SessionId": 'integer' } },
  KillAllSessions: { changes: true, session: true, version: 'yAfastVersion', params: { "token": 'text' } },
  GetCustomerData: { changes: false, session: true, version: 'yAfastVersion', params: { "token": 'text' } },
  GetTransactions: { changes: false, session: true, version: 'yemotAPIVersion', params: { "token": 'text', "from": 'integer', "limit": 'integer', "filter": 'text' } },
  GetCustomerSmsTransactions: { changes: false, session: true, version: 'yAfastVersion', params: { "token": 'text' } },
  GetSmsOutLog: { changes: false, session: true, version: 'yAfastVersion', params: { "token": 'text', "limit": 'integer' } },
  GetIncomingSum: { changes: false, session: true, version: 'yAfastVersion', params: { "token": 'text', "from": 'text', "to": 'text' } },
  ViewCampaignReports: { changes: false, session: true, version: 'yAfastVersion', params: { "token": 'text', "CampaignId": 'text', "json": 'flag' } },
  SetSecondaryDidUsageDescription: { changes: true, session: true, version: 'yAfastVersion', params: { "token": 'text', "secondaryDidId": 'integer', "newUsage": 'text' } },
  GetQueueRealTime: { changes: false, session: true, version: 'yAfastVersion', params: { "token": 'text', "queuePath": 'text' } },
  CheckIfFileExists: { changes: false, session: true, version: 'yemotAPIVersion', params: { "token": 'text', "path": 'text' } },
  RenderYMGRFile: { changes: false, session: true, version: 'yALogsVersion', params: { "token": 'text', "wath": 'text', "convertType": 'text', "notLoadLang": 'flag', "renderLanguage": 'text' } },
  SendSms: { changes: true, session: true, version: 'yAfastVersion', params: { "token": 'text', "from": 'text', "message": 'text', "sendFlashMessage": 'flag', "phones": 'text' } },
} satisfies Record<string, CommandRow>;
