import { type Step, Taken } from './step.ts';

/** What a command's sample needs beside the contract's example to succeed on a new exchange. */
interface Need {
  /** A command to run before, whose answer the sample may use. */
  before?: Step;
  /** Parameters in place of the example's. */
  with?: Record<string, unknown>;
  /** Parameters of the example that are left out. */
  without?: string[];
  access?: 'verified';
  /** Files to upload; with them only the parameters of `with` are given. */
  files?: Record<string, string>;
}

const textFile = (what: string, contents: string): Step => ({ command: 'UploadTextFile', params: { what, contents } });
const task: Need = {
  before: { command: 'CreateTask', params: { taskType: 'RunTzintuk', toList: '100', typeList: 'tzl', minute: 0, hour: 19, active: 0 } },
  with: { TaskId: new Taken('id') },
};
const list: Need = { before: { command: 'CreateTemplate', params: { description: 'Parents of class 4' } }, with: { templateId: new Taken('templateId') } };
const account: Need = { before: { command: 'CreateSipAccount', params: {} }, with: { accountNumber: new Taken('accountNumber') } };

/** By command; one that is not here succeeds with its example alone. */
export const needs: Record<string, Need> = {
  GetLoginLog: { access: 'verified' },
  GetAllSessions: { access: 'verified' },
  KillSession: { access: 'verified', before: { command: 'GetAllSessions', params: { limit: 1 } }, with: { SessionId: new Taken('sessions.0.id') } },
  KillAllSessions: { access: 'verified' },
  ViewCampaignReports: { before: { command: 'RunTzintuk', params: { phones: '0501234567' } }, with: { CampaignId: new Taken('campaignId') } },
  GetQueueRealTime: { before: textFile('ivr2:/1/2/queue.ini', 'maxlen=20\nstrategy=ringall\n') },
  GetIVR2Dir: { before: textFile('ivr2:/5/ext.ini', 'type=menu\n') },
  FileAction: { before: textFile('ivr2:/5/notes.txt', 'Call back on Sunday'), with: { what: 'ivr2:/5/notes.txt', target: 'ivr2:/6/notes.txt' } },
  UploadFile: { files: { file: 'greeting.wav' }, with: { path: 'ivr2:/5/000.wav', convertAudio: 1 } },
  DownloadFile: { before: textFile('ivr2:/5/notes.txt', 'Call back on Sunday'), with: { path: 'ivr2:/5/notes.txt' } },
  GetTextFile: { before: textFile('ivr2:/4/ext.ini', 'type=menu\n') },
  RenderYMGRFile: { before: textFile('ivr2:/1/2/ApprovalAll.ymgr', 'Status#OK%Folder#77%Phone#0501234567\n') },
  UpdateTemplate: { with: { templateId: 1 } },
  UploadPhoneList: { with: { templateId: 1 } },
  GetTemplateEntries: { with: { templateId: 1 } },
  UpdateTemplateEntry: { with: { templateId: 1 } },
  UpdateTemplateEntries: { with: { templateId: 1 } },
  DeleteTemplate: list,
  ClearTemplateEntries: list,
  GetTasksData: task,
  GetTasksLogs: task,
  UpdateTask: task,
  DeleteTask: task,
  SendTTS: { without: ['callbackUrl'] },
  SendFax: { files: { fileToUpload: 'letter.pdf' }, with: { pdfFile: 'UPLOAD', phone: '0771234567' } },
  CreateSipAccount: { without: ['extNumber'] },
  SipToWss: account,
  SipToUdp: account,
  EditCallerIdInSipAccount: account,
  DeleteSipAccount: account,
  SipExtensionManagement: account,
};
