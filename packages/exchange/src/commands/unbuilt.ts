import type { Command } from '@merkazia/contract';

/** Commands of the contract that are answered 501 until they are built. This list only shrinks. */
export const unbuilt = [
  'CreateBridgeCall', 'CreateSipAccount', 'CreateTask', 'DeleteSipAccount', 'DeleteTask',
  'EditCallerIdInSipAccount', 'GetIncomingSum', 'GetQueueRealTime', 'GetSipAccountsInCustomer',
  'GetTasks', 'GetTasksData', 'GetTasksLogs', 'RunTzintuk', 'SendFax',
  'SendTTS', 'SetSecondaryDidUsageDescription', 'SipExtensionManagement', 'SipToUdp', 'SipToWss', 'TzintukimListManagement',
  'UpdateTask', 'ValidationCallerId', 'ViewCampaignReports',
] as const satisfies readonly Command[];

export type Unbuilt = (typeof unbuilt)[number];
