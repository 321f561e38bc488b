// Generated from the contract by `npm run generate`; not to be edited.

type Names = ReadonlySet<string>;

/** The commands that change nothing: they may be sent twice. */
export const reads: Names = new Set<string>('CheckIfFileExists CheckIfFolderExists DownloadFile GetAllSessions GetCustomerData GetCustomerSmsTransactions GetIVR2Dir GetIncomingSum GetLoginLog GetQueueRealTime GetSession GetSipAccountsInCustomer GetSmsOutLog GetTasks GetTasksData GetTasksLogs GetTemplateEntries GetTemplates GetTextFile GetTransactions Login Logout RenderYMGRFile ValidationToken ViewCampaignReports'.split(' '));

/** The commands that need no session. */
export const sessionless: Names = new Set<string>('Login'.split(' '));

/** The commands that may answer a file. */
export const filesAnswered: Names = new Set<string>('DownloadFile RenderYMGRFile ViewCampaignReports'.split(' '));

/** The parameters that are files. */
export const uploads: Readonly<Record<string, readonly string[]>> = {
  SendFax: ['fileToUpload'],
  UploadFile: ['file', 'qqfile'],
};
