import { existsSync } from 'node:fs';

/** A Chromium of this machine, if it has one: CHROMIUM names it, or it stands where packages put it. */
export const browser: string | undefined = [
  process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path && existsSync(path));
