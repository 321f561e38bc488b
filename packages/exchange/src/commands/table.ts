import type { Command } from '@merkazia/contract';
import type { Answer, Call } from '../dispatch/call.ts';
import { CheckIfFileExists } from './CheckIfFileExists.ts';
import { CheckIfFolderExists } from './CheckIfFolderExists.ts';
import { ClearTemplateEntries } from './ClearTemplateEntries.ts';
import { CreateBridgeCall } from './CreateBridgeCall.ts';
import { CreateSipAccount } from './CreateSipAccount.ts';
import { CreateTask } from './CreateTask.ts';
import { CreateTemplate } from './CreateTemplate.ts';
import { DeleteSipAccount } from './DeleteSipAccount.ts';
import { DeleteTask } from './DeleteTask.ts';
import { DeleteTemplate } from './DeleteTemplate.ts';
import { DoubleAuth } from './DoubleAuth.ts';
import { DownloadFile } from './DownloadFile.ts';
import { EditCallerIdInSipAccount } from './EditCallerIdInSipAccount.ts';
import { FileAction } from './FileAction.ts';
import { GetAllSessions } from './GetAllSessions.ts';
import { GetCustomerData } from './GetCustomerData.ts';
import { GetCustomerSmsTransactions } from './GetCustomerSmsTransactions.ts';
import { GetIncomingSum } from './GetIncomingSum.ts';
import { GetIVR2Dir } from './GetIVR2Dir.ts';
import { GetLoginLog } from './GetLoginLog.ts';
import { GetQueueRealTime } from './GetQueueRealTime.ts';
import { GetSession } from './GetSession.ts';
import { GetSipAccountsInCustomer } from './GetSipAccountsInCustomer.ts';
import { GetSmsOutLog } from './GetSmsOutLog.ts';
import { GetTasks } from './GetTasks.ts';
import { GetTasksData } from './GetTasksData.ts';
import { GetTasksLogs } from './GetTasksLogs.ts';
import { GetTemplateEntries } from './GetTemplateEntries.ts';
import { GetTemplates } from './GetTemplates.ts';
import { GetTextFile } from './GetTextFile.ts';
import { GetTransactions } from './GetTransactions.ts';
import { KillAllSessions } from './KillAllSessions.ts';
import { KillSession } from './KillSession.ts';
import { Login } from './Login.ts';
import { Logout } from './Logout.ts';
import { RenderYMGRFile } from './RenderYMGRFile.ts';
import { RunTzintuk } from './RunTzintuk.ts';
import { SendFax } from './SendFax.ts';
import { SendSms } from './SendSms.ts';
import { SendTTS } from './SendTTS.ts';
import { SetSecondaryDidUsageDescription } from './SetSecondaryDidUsageDescription.ts';
import { SipExtensionManagement } from './SipExtensionManagement.ts';
import { SipToUdp } from './SipToUdp.ts';
import { SipToWss } from './SipToWss.ts';
import { TzintukimListManagement } from './TzintukimListManagement.ts';
import { UpdateTask } from './UpdateTask.ts';
import { UpdateTemplate } from './UpdateTemplate.ts';
import { UpdateTemplateEntries } from './UpdateTemplateEntries.ts';
import { UpdateTemplateEntry } from './UpdateTemplateEntry.ts';
import { UploadFile } from './UploadFile.ts';
import { UploadPhoneList } from './UploadPhoneList.ts';
import { UploadTextFile } from './UploadTextFile.ts';
import { ValidationCallerId } from './ValidationCallerId.ts';
import { ValidationToken } from './ValidationToken.ts';
import { ViewCampaignReports } from './ViewCampaignReports.ts';

/** A command: from one call to its result, or to a Response when it answers bytes. It declines by throwing a Refusal. */
export type Handler<C extends Command> = (call: Call<C>) => Promise<Answer<C> | Response>;

/** Every command of the contract; the compiler names the one that lacks a handler. */
type Handlers = { [C in Command]: Handler<C> };

export const handlers = {
  CheckIfFileExists,
  CheckIfFolderExists,
  ClearTemplateEntries,
  CreateBridgeCall,
  CreateSipAccount,
  CreateTask,
  CreateTemplate,
  DeleteSipAccount,
  DeleteTask,
  DeleteTemplate,
  DoubleAuth,
  DownloadFile,
  EditCallerIdInSipAccount,
  FileAction,
  GetAllSessions,
  GetCustomerData,
  GetCustomerSmsTransactions,
  GetIncomingSum,
  GetIVR2Dir,
  GetLoginLog,
  GetQueueRealTime,
  GetSession,
  GetSipAccountsInCustomer,
  GetSmsOutLog,
  GetTasks,
  GetTasksData,
  GetTasksLogs,
  GetTemplateEntries,
  GetTemplates,
  GetTextFile,
  GetTransactions,
  KillAllSessions,
  KillSession,
  Login,
  Logout,
  RenderYMGRFile,
  RunTzintuk,
  SendFax,
  SendSms,
  SendTTS,
  SetSecondaryDidUsageDescription,
  SipExtensionManagement,
  SipToUdp,
  SipToWss,
  TzintukimListManagement,
  UpdateTask,
  UpdateTemplate,
  UpdateTemplateEntries,
  UpdateTemplateEntry,
  UploadFile,
  UploadPhoneList,
  UploadTextFile,
  ValidationCallerId,
  ValidationToken,
  ViewCampaignReports,
} satisfies Handlers;
