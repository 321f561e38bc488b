import { CommandError } from '@merkazia/client';
import { AdminError } from '@merkazia/exchange/admin/client';
import { isProblem } from '../problem.ts';
import { isDead } from './target.ts';

/** The exit codes of the program, for scripts. */
export const codes = {
  done: 0,
  /** Refused, or failed. */
  failed: 1,
  /** Done, and something is not as it should be. */
  amiss: 2,
  /** The exchange did not answer, or asks to be asked later: the same again may succeed. */
  away: 3,
  /** No token or key, or a wrong one. */
  stranger: 4,
  /** The words make no sense. */
  usage: 64,
} as const;

/** What went wrong and what helps, in one sentence or two, and the exit code that says so. */
export function told(error: unknown): { sentence: string; code: number } {
  if (isProblem(error)) return { sentence: error.message, code: /^There is no (operator key|token)/.test(error.message) ? codes.stranger : codes.failed };
  if (!(error instanceof AdminError || error instanceof CommandError)) return { sentence: String((error as Error)?.stack ?? error), code: codes.failed };
  const { httpStatus, requestId } = error;
  const message = error.message.replace(/\.?$/, '.');
  if (httpStatus === 0) return { sentence: `${message} Start it by npm start, or name another address by --base-url or MERKAZIA_URL.`, code: codes.away };
  if (httpStatus >= 500) return { sentence: `${error.message}${requestId ? ` (request ${requestId})` : ''}`, code: codes.away };
  if (error instanceof CommandError && /^Parameter \S+ (is required|must )/.test(message)) return { sentence: `${message} merkazia call ${error.command} --help tells what it takes.`, code: codes.failed };
  const found = cures.find(({ of, http }) => http === httpStatus || of?.test(error.message));
  if (isDead(error)) return { sentence: `${message} Log in anew: merkazia login.`, code: codes.stranger };
  return { sentence: found?.cure === undefined ? error.message : `${message} ${found.cure}`, code: found?.code ?? codes.failed };
}

const cures: { of?: RegExp; http?: number; cure: string; code?: number }[] = [
  { of: /without saying how it went/, cure: 'Is there an exchange at that address? Give its own, with nothing after it, by --base-url or MERKAZIA_URL.' },
  { http: 401, cure: 'Give the right one by --operator-key or OPERATOR_KEY.', code: codes.stranger },
  { http: 429, cure: 'Wait a minute, then ask again.', code: codes.away },
  { http: 409, cure: 'Ask again shortly.', code: codes.away },
  { of: /user name or password do not match/i, cure: 'Give the number and password that its owner has: merkazia login.', code: codes.stranger },
  { of: /bruteforce protection/i, cure: 'It opens again 15 minutes after the last wrong password.', code: codes.stranger },
  { of: /unverified session/i, cure: 'Verify it: merkazia call DoubleAuth action=SendCode, and with the code that calls: merkazia call DoubleAuth action=VerifyCode code=…', code: codes.stranger },
  { of: /no such hook/, cure: 'merkazia hooks list tells those of a campaign; one with a number is named with --number.' },
  { of: /low (unit|sms)? ?.*balance/i, cure: 'Add units: merkazia systems credit <number> units <amount> <why>.' },
];
