// Generated from openapi/ by `npm run generate`; not to be edited.

/** How the text of a parameter is read: `mixed` is text or JSON, `integers` one whole number or several, `file` an uploaded part, `raw` text that the command refuses in words of its own. */
export type Kind = 'text' | 'integer' | 'number' | 'flag' | 'mixed' | 'integers' | 'file' | 'raw';

export interface CommandRow {
  /** It changes something, so it takes an Idempotency-Key. */
  changes: boolean;
  /** It needs a session. */
  session: boolean;
  /** What it changes is of the caller's session and not of the system, and so is its Idempotency-Key. */
  scope?: 'session';
  /** Its answer tells a secret: it is sealed where it is kept. */
  secret?: boolean;
  /** The version field of its family of commands; the operators' commands have none. */
  version?: 'yAfastVersion' | 'yALogsVersion' | 'yemotAPIVersion';
  params: Record<string, Kind>;
}

export const contractVersion = '0.1.0';

export const commands = {
  Login: { changes: false, session: false, version: 'yemotAPIVersion', params: { "username": 'text', "password": 'text' } },
  Logout: { changes: false, session: true, version: 'yemotAPIVersion', params: { "token": 'text' } },
  GetSession: { changes: false, session: true, version: 'yemotAPIVersion', params: { "token": 'text' } },
  ValidationToken: { changes: false, session: true, version: 'yAfastVersion', params: { "token": 'text' } },
  DoubleAuth: { changes: true, session: true, scope: 'session', version: 'yAfastVersion', params: { "token": 'text', "action": 'raw', "code": 'raw' } },
  GetLoginLog: { changes: false, session: true, version: 'yAfastVersion', params: { "token": 'text', "limit": 'integer', "username": 'text' } },
  GetAllSessions: { changes: false, session: true, version: 'yAfastVersion', params: { "token": 'text', "limit": 'integer' } },
  KillSession: { changes: true, session: true, version: 'yAfastVersion', params: { "token": 'text', "SessionId": 'raw' } },
  KillAllSessions: { changes: true, session: true, version: 'yAfastVersion', params: { "token": 'text' } },
  GetCustomerData: { changes: false, session: true, version: 'yAfastVersion', params: { "token": 'text' } },
  GetTransactions: { changes: false, session: true, version: 'yemotAPIVersion', params: { "token": 'text', "from": 'integer', "limit": 'integer', "filter": 'text' } },
  GetCustomerSmsTransactions: { changes: false, session: true, version: 'yAfastVersion', params: { "token": 'text' } },
  GetSmsOutLog: { changes: false, session: true, version: 'yAfastVersion', params: { "token": 'text', "limit": 'integer' } },
  GetIncomingSum: { changes: false, session: true, version: 'yAfastVersion', params: { "token": 'text', "from": 'text', "to": 'text' } },
  ViewCampaignReports: { changes: false, session: true, version: 'yAfastVersion', params: { "token": 'text', "CampaignId": 'text', "json": 'flag' } },
  SetSecondaryDidUsageDescription: { changes: true, session: true, version: 'yAfastVersion', params: { "token": 'text', "secondaryDidId": 'integer', "newUsage": 'text' } },
  GetQueueRealTime: { changes: false, session: true, version: 'yAfastVersion', params: { "token": 'text', "queuePath": 'text' } },
  GetIVR2Dir: { changes: false, session: true, version: 'yemotAPIVersion', params: { "token": 'text', "path": 'text', "filesFrom": 'integer', "filesLimit": 'integer', "orderBy": 'text', "orderDir": 'text' } },
  FileAction: { changes: true, session: true, version: 'yemotAPIVersion', params: { "token": 'text', "action": 'text', "what": 'text', "what0": 'text', "what1": 'text', "what2": 'text', "what3": 'text', "what4": 'text', "what5": 'text', "what6": 'text', "what7": 'text', "what8": 'text', "what9": 'text', "what10": 'text', "what11": 'text', "what12": 'text', "what13": 'text', "what14": 'text', "what15": 'text', "what16": 'text', "what17": 'text', "what18": 'text', "what19": 'text', "what20": 'text', "what21": 'text', "what22": 'text', "what23": 'text', "what24": 'text', "target": 'text' } },
  UploadFile: { changes: true, session: true, version: 'yemotAPIVersion', params: { "token": 'text', "path": 'text', "file": 'file', "qqfile": 'file', "convertAudio": 'flag', "autoNumbering": 'flag', "tts": 'flag', "qquuid": 'text', "qqpartindex": 'integer', "qqpartbyteoffset": 'integer', "qqchunksize": 'integer', "qqtotalparts": 'integer', "qqtotalfilesize": 'integer', "qqfilename": 'text', "done": 'raw' } },
  DownloadFile: { changes: false, session: true, version: 'yemotAPIVersion', params: { "token": 'text', "path": 'text' } },
  CheckIfFolderExists: { changes: false, session: true, version: 'yemotAPIVersion', params: { "token": 'text', "path": 'text' } },
  UploadTextFile: { changes: true, session: true, version: 'yemotAPIVersion', params: { "token": 'text', "what": 'text', "contents": 'text' } },
  GetTextFile: { changes: false, session: true, version: 'yemotAPIVersion', params: { "token": 'text', "what": 'text' } },
  CheckIfFileExists: { changes: false, session: true, version: 'yemotAPIVersion', params: { "token": 'text', "path": 'text' } },
  RenderYMGRFile: { changes: false, session: true, version: 'yALogsVersion', params: { "token": 'text', "wath": 'text', "convertType": 'text', "notLoadLang": 'flag', "renderLanguage": 'text' } },
  SendSms: { changes: true, session: true, version: 'yAfastVersion', params: { "token": 'text', "from": 'text', "message": 'text', "sendFlashMessage": 'flag', "phones": 'text' } },
  CreateTemplate: { changes: true, session: true, version: 'yemotAPIVersion', params: { "token": 'text', "description": 'text' } },
  GetTemplates: { changes: false, session: true, version: 'yemotAPIVersion', params: { "token": 'text' } },
  UpdateTemplate: { changes: true, session: true, version: 'yemotAPIVersion', params: { "token": 'text', "templateId": 'integer', "description": 'text', "callerId": 'text', "incomingPolicy": 'text', "customerDefault": 'flag', "maxActiveChannels": 'integer', "maxBridgedChannels": 'integer', "originateTimeout": 'number', "vmDetect": 'flag', "filterEnabled": 'flag', "maxDialAttempts": 'integer', "redialWait": 'integer', "redialPolicy": 'text', "yemotContext": 'text', "bridgeTo": 'text', "playPrivateMsg": 'flag', "removeRequest": 'text' } },
  DeleteTemplate: { changes: true, session: true, version: 'yemotAPIVersion', params: { "token": 'text', "templateId": 'integer' } },
  UploadPhoneList: { changes: true, session: true, version: 'yemotAPIVersion', params: { "token": 'text', "templateId": 'integer', "data": 'text', "nameColumns": 'integer', "defaultPrefix": 'text', "delimiter": 'text', "updateType": 'text', "blocked": 'flag' } },
  GetTemplateEntries: { changes: false, session: true, version: 'yemotAPIVersion', params: { "token": 'text', "templateId": 'integer' } },
  UpdateTemplateEntry: { changes: true, session: true, version: 'yemotAPIVersion', params: { "token": 'text', "templateId": 'integer', "rowid": 'integer', "phone": 'text', "name": 'text', "moreinfo": 'text', "blocked": 'flag' } },
  UpdateTemplateEntries: { changes: true, session: true, version: 'yemotAPIVersion', params: { "token": 'text', "templateId": 'integer', "rowids": 'text', "action": 'text' } },
  ClearTemplateEntries: { changes: true, session: true, version: 'yemotAPIVersion', params: { "token": 'text', "templateId": 'integer' } },
  RunTzintuk: { changes: true, session: true, version: 'yAfastVersion', params: { "token": 'text', "callerId": 'text', "TzintukTimeOut": 'number', "phones": 'mixed', "tzintukLists": 'mixed' } },
  TzintukimListManagement: { changes: true, session: true, version: 'yAfastVersion', params: { "token": 'text', "action": 'text', "TzintukimList": 'text' } },
  SendTTS: { changes: true, session: true, version: 'yAfastVersion', params: { "token": 'text', "callerId": 'text', "ttsMessage": 'text', "callbackUrl": 'text', "repeatFile": 'integer', "ttsRate": 'integer', "ttsVoice": 'text', "SendMail": 'flag', "phones": 'text' } },
  CreateBridgeCall: { changes: true, session: true, version: 'yAfastVersion', params: { "token": 'text', "callerId": 'text', "Phones": 'text', "BridgePhones": 'text', "DialSip": 'flag', "DialSipExtension": 'flag', "AccountNumber": 'integer', "SipExtension": 'integer', "RecordCall": 'flag', "SendMailInCall": 'flag', "SendMailInCallTo": 'text' } },
  SendFax: { changes: true, session: true, version: 'yAfastVersion', params: { "token": 'text', "pdfFile": 'text', "fileToUpload": 'file', "phone": 'text', "callerId": 'text', "deliveryUrl": 'text' } },
  ValidationCallerId: { changes: true, session: true, version: 'yAfastVersion', params: { "token": 'text', "action": 'text', "callerId": 'text', "validType": 'text', "reId": 'text', "reqId": 'text', "code": 'text' } },
  GetTasks: { changes: false, session: true, version: 'yAfastVersion', params: { "token": 'text', "limit": 'integer' } },
  GetTasksData: { changes: false, session: true, version: 'yAfastVersion', params: { "token": 'text', "TaskId": 'integer' } },
  GetTasksLogs: { changes: false, session: true, version: 'yAfastVersion', params: { "token": 'text', "TaskId": 'integer' } },
  CreateTask: { changes: true, session: true, version: 'yAfastVersion', params: { "token": 'text', "taskType": 'text', "callerId": 'text', "smsList": 'text', "smsMessage": 'text', "description": 'text', "minute": 'integer', "hour": 'integer', "year": 'integer', "day": 'integer', "month": 'integer', "days": 'text', "ifAnyDay": 'flag', "active": 'flag', "checkIsKodesh": 'flag', "mailInEnd": 'flag', "mailInError": 'flag', "toList": 'text', "typeList": 'text', "folder": 'text', "target": 'text', "moveFileType": 'text', "blockMoveIfNewFileInMinutes": 'integer' } },
  UpdateTask: { changes: true, session: true, version: 'yAfastVersion', params: { "token": 'text', "TaskId": 'integer', "description": 'text', "minute": 'integer', "hour": 'integer', "year": 'integer', "day": 'integer', "month": 'integer', "days": 'text', "ifAnyDay": 'flag', "active": 'flag', "checkIsKodesh": 'flag', "mailInEnd": 'flag', "mailInError": 'flag' } },
  DeleteTask: { changes: true, session: true, version: 'yAfastVersion', params: { "token": 'text', "TaskId": 'integer' } },
  CreateSipAccount: { changes: true, session: true, secret: true, version: 'yAfastVersion', params: { "token": 'text', "extNumber": 'integer' } },
  GetSipAccountsInCustomer: { changes: false, session: true, version: 'yAfastVersion', params: { "token": 'text' } },
  SipToWss: { changes: true, session: true, version: 'yAfastVersion', params: { "token": 'text', "accountNumber": 'integer' } },
  SipToUdp: { changes: true, session: true, version: 'yAfastVersion', params: { "token": 'text', "accountNumber": 'integer' } },
  EditCallerIdInSipAccount: { changes: true, session: true, version: 'yAfastVersion', params: { "token": 'text', "accountNumber": 'integer', "callerId": 'text' } },
  DeleteSipAccount: { changes: true, session: true, version: 'yAfastVersion', params: { "token": 'text', "accountNumber": 'integers' } },
  SipExtensionManagement: { changes: true, session: true, version: 'yAfastVersion', params: { "token": 'text', "SipExtensionManagement": 'text', "action": 'text', "accountNumber": 'integer', "extNumber": 'integer' } },
} satisfies Record<string, CommandRow>;
