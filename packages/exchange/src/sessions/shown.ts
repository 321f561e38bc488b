import type { SessionRow } from '../store/sessions.ts';
import { localTime } from '../time/israel.ts';

/** A session in the fields that ValidationToken and GetAllSessions share. */
export const shown = ({ remoteIP, type, created, last, verified, verifiedBy, hint }: SessionRow) => ({
  remoteIP,
  sessionType: type,
  createTime: localTime(created),
  lastRequest: localTime(last),
  doubleAuthStatus: verified,
  token: hint,
  mfaStatus: verified,
  mfaRealValid: verified,
  mfaRequestId: verifiedBy ?? null,
  mfaValidReason: verified ? 'DoubleAuth' : null,
});
