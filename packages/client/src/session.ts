/** The token that calls carry, and how to get another when it died. */
export interface Session {
  /** The token to send; logs in when there is none. */
  token(): Promise<string>;
  /** A token instead of one that died; undefined when there is no other to be had. Calls that lost the same token share one Login. */
  renew(dead: string): Promise<string | undefined>;
}

/** The session of a token that was given: it is what it is. */
export function givenSession(token: string): Session {
  return { token: async () => token, renew: async () => undefined };
}

/** A session that opens itself at the first call, and again when it died. `login` answers a new token. */
export function ownSession(login: () => Promise<string>): Session {
  let token: string | undefined;
  let opening: Promise<string> | undefined;
  const open = () =>
    (opening ??= login()
      .then((fresh) => (token = fresh))
      .finally(() => (opening = undefined)));
  return {
    token: async () => token ?? open(),
    renew: async (dead) => {
      if (token === dead) token = undefined;
      return token ?? open();
    },
  };
}

/** Whether a refusal says that the session is gone; such a command did nothing. The third text stands for a token, too. */
export function isDeadSession({ responseStatus, message = '' }: { responseStatus?: string; message?: string }): boolean {
  return responseStatus === 'EXCEPTION' ? /session token is invalid/i.test(message)
    : responseStatus === 'FORBIDDEN' && /session is expired|user name or password do not match/i.test(message);
}
