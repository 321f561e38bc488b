import type { Command } from '@merkazia/contract';

/** Commands of the contract that are answered 501 until they are built. This list only shrinks. */
export const unbuilt = [
  'CheckIfFileExists', 'CreateBridgeCall', 'CreateSipAccount', 'CreateTask', 'DeleteSipAccount', 'DeleteTask',
  'EditCallerIdInSipAccount', 'GetSipAccountsInCustomer',
  'GetTasks', 'GetTasksData', 'GetTasksLogs', 'RenderYMGRFile', 'RunTzintuk', 'SendFax',
  'SendTTS', 'SipExtensionManagement', 'SipToUdp', 'SipToWss', 'TzintukimListManagement',
  'UpdateTask', 'ValidationCallerId', 'ViewCampaignReports',
] as const satisfies readonly Command[];

export type Unbuilt = (typeof unbuilt)[number];
