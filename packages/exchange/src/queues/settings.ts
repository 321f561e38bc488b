/** What a queue's extension decides about it: the most callers that may wait (0, no limit) and how an agent is chosen. */
export interface QueueSettings { max: number; strategy: string }

/**
 * Reads a queue.ini: lines `maxlen=20` and `strategy=rrmemory`, as in Asterisk's queues.conf (`max` is taken too), whatever the
 * case of the names and whatever else stands there; `;` and `#` begin comments. What is missing or senseless is as without a file.
 */
export function queueSettings(text: string | undefined): QueueSettings {
  const found = new Map<string, string>();
  for (const line of (text ?? '').replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const [, name, value] = /^\s*([^;#=\s][^=]*?)\s*=>?\s*(.*?)\s*(?:;.*)?$/.exec(line) ?? [];
    if (name !== undefined) found.set(name.toLowerCase(), value!);
  }
  const max = found.get('maxlen') ?? found.get('max') ?? '';
  const strategy = found.get('strategy') ?? '';
  return { max: /^\d{1,6}$/.test(max) ? Number(max) : 0, strategy: /^[A-Za-z0-9_-]{1,40}$/.test(strategy) ? strategy : 'ringall' };
}
