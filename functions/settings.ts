/** What is chosen for one deployment, in the environment of `sst deploy`. */
export interface Settings {
  /** `gateway`; `hosted`, another exchange that speaks the contract, where operators give each system a token; or `simulator`, where no telephone rings. */
  carrier: 'gateway' | 'hosted' | 'simulator';
  /** Whether there are SIP accounts: `on` unless given. */
  sip: 'on' | 'off';
  /** The domain under which CloudFront stands in front of the function URLs; none, unless given. */
  domain: string | undefined;
  /** Who is mailed when something is wrong. */
  alarmMail: string | undefined;
  /** Concurrent runs kept for the api, and as many as they need for the workers; none, unless given: a new account has ten in all and may reserve none. */
  reserved: number | undefined;
}

const carriers = ['gateway', 'hosted', 'simulator'] as const;

/** Reads MERKAZIA_CARRIER, MERKAZIA_SIP, MERKAZIA_DOMAIN, MERKAZIA_ALARM_MAIL and MERKAZIA_RESERVED. Throws a sentence at a wrong one, before anything is deployed. */
export function readSettings(environment: Record<string, string | undefined>, stage: string): Settings {
  const { MERKAZIA_CARRIER: named = 'gateway', MERKAZIA_SIP: sip = 'on', MERKAZIA_DOMAIN: domain, MERKAZIA_ALARM_MAIL: alarmMail, MERKAZIA_RESERVED: kept } = environment;
  const carrier = carriers.find((one) => one === named);
  if (!carrier) throw new Error(`MERKAZIA_CARRIER is "${named}"; it can be ${carriers.join(', ')}.`);
  if (carrier === 'simulator' && stage === 'production' && environment.MERKAZIA_SIMULATE_PRODUCTION !== 'yes') {
    throw new Error('MERKAZIA_CARRIER is simulator: in production customers would be charged for messages that reach nobody. MERKAZIA_SIMULATE_PRODUCTION=yes deploys it all the same.');
  }
  if (sip !== 'on' && sip !== 'off') throw new Error(`MERKAZIA_SIP is "${sip}"; it can be on or off.`);
  const reserved = kept === undefined ? undefined : Number(kept);
  if (reserved !== undefined && !(Number.isInteger(reserved) && reserved > 0)) throw new Error(`MERKAZIA_RESERVED is "${kept}"; it is a whole number above 0.`);
  return { carrier, sip, domain: domain || undefined, alarmMail: alarmMail || undefined, reserved };
}
