import { createHash, randomInt } from 'node:crypto';
import type { Exchange } from '../exchange.ts';
import { isMac, mac, seal, unseal } from '../secrets.ts';
import type { Approval } from '../store/approvals.ts';

/** A code lives ten minutes. */
export const codeLife = 10 * 60_000;

type Of = Pick<Approval, 'system' | 'request'>;

export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** What a text to the number says; one part long whatever the system's number. */
export const codeText = (did: string, code: string): string => `קוד לאישור המספר שלך כמזהה שיחה של ${did}: ${code}`;

/** The name of a request: 15 digits, the same for the same act of a system. */
export const requestName = (system: string, act: string): string =>
  String(createHash('sha256').update(JSON.stringify(['request', system, act])).digest().readBigUInt64BE() % 10n ** 15n).padStart(15, '0');

/** What the code of a request is hashed with, so that one kept for a request fits no other. */
const textOf = ({ system, request }: Of, code: string) => JSON.stringify(['caller id', system, request, code]);

export const codeMac = ({ config }: Exchange, of: Of, code: string): string => mac(config.sealingKey, textOf(of, code));

/** Whether a code is the one of a request; in constant time. */
export const isCode = ({ config }: Exchange, approval: Approval, code: string): boolean => isMac(config.sealingKey, textOf(approval, code), approval.mac!);

const purpose = ({ system, request }: Of) => `${system}/approve/${request}`;

/** A code as a request keeps it while the carrier may have to be asked again. */
export const sealCode = ({ config }: Exchange, of: Of, code: string): string => seal(config.sealingKey, code, purpose(of));

export const unsealCode = ({ config }: Exchange, approval: Approval): string => unseal(config.sealingKey, approval.sealed!, purpose(approval));
