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
  SendSms: { changes: true, session: true, version: 'yAfastVersion', params: { "token": 'text', "from": 'text', "message": 'text', "sendFlashMessage": 'flag', "phones": 'text' } },
} satisfies Record<string, CommandRow>;
