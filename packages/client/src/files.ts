import { noAnswer } from './errors.ts';
import { within } from './time.ts';

/**
 * A file that a command answered, chosen by the answer's content type. It is read once: by one of `bytes`, `text`,
 * `blob`, or from `stream`; a file that is not wanted is let go by `stream.cancel()`. Reading throws a `CommandError`
 * when the connection breaks, or when nothing arrives for as long as the call's time-out.
 */
export interface FileAnswer {
  /** The media type, e.g. `application/octet-stream` or `text/csv; charset=utf-8`. */
  contentType: string;
  /** The file as it arrives. */
  stream: ReadableStream<Uint8Array>;
  /** The whole file. */
  bytes(): Promise<Uint8Array>;
  /** The whole file as UTF-8 text, without a byte-order mark. */
  text(): Promise<string>;
  /** The whole file as a Blob of its media type. */
  blob(): Promise<Blob>;
}

export function fileAnswer(command: string, response: Response, timeoutMs: number, caller: AbortSignal | undefined): FileAnswer {
  const contentType = response.headers.get('content-type') ?? 'application/octet-stream';
  const stream = watched(command, response.body ?? new Blob([]).stream(), timeoutMs, caller);
  const whole = new Response(stream, { headers: { 'content-type': contentType } });
  return {
    contentType,
    stream,
    bytes: async () => new Uint8Array(await whole.arrayBuffer()),
    text: () => whole.text(),
    blob: () => whole.blob(),
  };
}

/** The same bytes, each piece under the time limit and the caller's signal; nothing is read before it is asked for. */
function watched(command: string, body: ReadableStream<Uint8Array>, timeoutMs: number, caller: AbortSignal | undefined): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>({
    async pull(out) {
      try {
        const { done, value } = await within(timeoutMs, caller, () => reader.read());
        if (done) out.close();
        else out.enqueue(value);
      } catch (cause) {
        void reader.cancel(cause).catch(() => {});
        throw caller?.aborted ? caller.reason : noAnswer(command, cause, false);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  }, { highWaterMark: 0 });
}
