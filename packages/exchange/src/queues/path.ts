const longest = 200;

/**
 * A queue's extension as it is known everywhere, `/` for the main one or `/1/2`, however it is written (`.`, `1/2`, `/1/2/`,
 * `ivr2:/1/2`); undefined for what is no extension.
 */
export function queuePathOf(written: string): string | undefined {
  const names = written.trim().replace(/^(ivr2:|ivr\/)/, '').split('/').filter((name) => name !== '');
  if (names.length === 1 && names[0] === '.') names.pop();
  const path = `/${names.join('/')}`;
  return written.trim() !== '' && path.length <= longest && names.every((name) => /^[A-Za-z0-9א-ת_-]+$/.test(name)) ? path : undefined;
}

/** The name of the file with a queue's settings, in its extension. */
export const settingsFile = 'queue.ini';

export const settingsOf = (path: string): string => `${path === '/' ? '' : path}/${settingsFile}`;
