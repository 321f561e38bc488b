import type { Given } from '@merkazia/contract';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { callerAsked, needCaller } from '../callerIds/show.ts';
import type { Upload } from '../dispatch/multipart.ts';
import type { Exchange } from '../exchange.ts';
import { newFileName } from '../files/files.ts';
import { badPath, readPathBelowRoot } from '../files/path.ts';
import { openFile } from '../files/text.ts';
import { toCall } from '../numbers/israel.ts';
import { problemOf } from '../outgoing/url.ts';
import { codes, error } from '../refusal.ts';
import { allowedBy } from '../spend/guard.ts';
import { lowBalance } from '../spend/pay.ts';
import { readForSending } from '../store/sending.ts';
import { oneNumber } from './bridge.ts';
import type { NewCall } from './start.ts';

/** What is to be faxed, checked to be a PDF. */
interface Document { parameter: string; told: string; name: string; bytes: Uint8Array; pages: number }

/** A fax as it is to be, and how its file is told. */
export interface FaxPlan extends Omit<NewCall, 'by'> { fax: NonNullable<NewCall['fax']>; told: string }

/**
 * Decides a fax: reads its number, the right to the caller ID and the PDF, whose bytes are kept as they are now. They change
 * nothing and pass by themselves.
 */
export async function planFax(exchange: Exchange, system: string, given: Given<'SendFax'>, now: number): Promise<FaxPlan> {
  const { table, config, files } = exchange;
  const to = oneNumber(allowedBy(config, toCall))('phone', given.phone);
  const url = given.deliveryUrl ?? '';
  const flaw = url === '' ? undefined : problemOf(url, config.outgoing.loopback);
  if (flaw) throw error(`Parameter deliveryUrl: ${flaw}.`);
  const caller = given.callerId === undefined ? undefined : callerAsked(given.callerId);
  const known = await readForSending(table, system, 'units', caller === undefined ? [] : [caller], [to]);
  if (known.blocked.has(to)) throw error(`Parameter phone: this number is blocked for the system: ${to}.`, codes.noPhones);
  const from = caller === undefined ? known.system.did : needCaller('callerId', caller, known, now);
  // The money itself decides when it is taken; this spares the reading.
  if (known.balance.amount <= config.calls.fax.setUp + config.calls.fax.spare) throw lowBalance();
  const document = await documentOf(exchange, system, given as Given<'SendFax'> & { fileToUpload?: Upload });
  const blob = newFileName('faxes');
  await files.put(blob, document.bytes);
  return { kind: 'fax', row: known.system, balance: known.balance, spare: config.calls.fax.spare, from, told: document.told, fax: { to, blob, name: document.name, pages: document.pages, url } };
}

async function documentOf(exchange: Exchange, system: string, { pdfFile, fileToUpload }: { pdfFile: string; fileToUpload?: Upload }): Promise<Document> {
  const { bytes: most, pages: mostPages } = exchange.config.calls.fax;
  const found = pdfFile.trim() === 'UPLOAD' ? uploaded(fileToUpload) : await inSystem(exchange, system, pdfFile, fileToUpload, most);
  const { parameter, told, name, size } = found;
  if (size > most || !found.stream) throw error(`Parameter ${parameter}: a fax may have ${Math.floor(most / 1024 / 1024)} MB at most.`);
  const bytes = await buffer(found.stream());
  // Only who faxes waits for the library.
  const { pagesOf } = await import('./pdf.ts');
  const pages = await pagesOf(bytes);
  if (typeof pages !== 'number') throw error(`Parameter ${parameter}: ${pages.flaw}.`);
  if (pages > mostPages) throw error(`Parameter ${parameter}: a fax may have ${mostPages} pages at most, and this file has ${pages}.`);
  return { parameter, told, name, bytes, pages };
}

interface Found { parameter: string; told: string; name: string; size: number; stream?: () => Readable }

function uploaded(file: Upload | undefined): Found {
  if (!file) throw error('Parameter fileToUpload is missing: with pdfFile=UPLOAD the file comes as a file part of a multipart body.', codes.noFile);
  const name = file.filename || 'UPLOAD';
  return { parameter: 'fileToUpload', told: name, name, size: file.size, stream: () => file.stream() };
}

async function inSystem(exchange: Exchange, system: string, written: string, file: Upload | undefined, most: number): Promise<Found> {
  if (file) throw error('Parameter fileToUpload comes with pdfFile=UPLOAD only.');
  if (!/^\s*(?:ivr2:|ivr\/|\/)/i.test(written)) throw badPath('pdfFile', 'it begins with / or ivr2:, such as /FaxTest.pdf; a file that comes along is UPLOAD');
  const path = readPathBelowRoot(written, 'pdfFile');
  const entry = await openFile(exchange, system, path, most);
  if (!entry) throw error('Parameter pdfFile: file does not exist.', codes.noFile);
  const { stream } = entry;
  return { parameter: 'pdfFile', told: written, name: path.at(-1)!, size: entry.size, ...(stream ? { stream: () => stream } : {}) };
}
