/** How calls to a distribution list are made, and who of it may call in. Times are in seconds. */
export interface ListSettings {
  /** Empty: the system's main number. */
  callerId: string;
  incomingPolicy: 'OPEN' | 'BLACKLIST' | 'WHITELIST' | 'BLOCKED';
  /** 0: as many as the system may have. */
  maxActiveChannels: number;
  maxBridgedChannels: number;
  originateTimeout: number;
  vmDetect: boolean;
  filterEnabled: boolean;
  maxDialAttempts: number;
  redialWait: number;
  redialPolicy: 'NONE' | 'CONGESTIONS' | 'FAILED';
  yemotContext: 'SIMPLE' | 'REPEAT' | 'MESSAGE' | 'VOICEMAIL' | 'BRIDGE';
  bridgeTo: string;
  playPrivateMsg: boolean;
  removeRequest: 'SILENT' | 'WITH_MESSAGE';
}

/** A new list's. */
export const listSettings: ListSettings = {
  callerId: '', incomingPolicy: 'OPEN', maxActiveChannels: 0, maxBridgedChannels: 0, originateTimeout: 40, vmDetect: false, filterEnabled: false,
  maxDialAttempts: 1, redialWait: 60, redialPolicy: 'NONE', yemotContext: 'SIMPLE', bridgeTo: '', playPrivateMsg: false, removeRequest: 'SILENT',
};
