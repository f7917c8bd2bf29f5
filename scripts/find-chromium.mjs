// Finds a Chromium for the tests and the benchmark of the HTML report.
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
const elsewhere = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where `findChromium` looks, in words. */
export const searched = `CHROME_PATH, ${names.join(', ')} on the PATH, and ${elsewhere.join(', ')}`;

/** The path of the first Chromium that `searched` names; undefined without one. */
export function findChromium() {
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env.CHROME_PATH ?? '', ...onPath, ...elsewhere].find((path) => path !== '' && isProgram(path));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** How to start it: without a sandbox for root, which has none; without a window. */
export function launchOptions(executablePath) {
  const args = ['--disable-gpu', '--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  return { executablePath, args, headless: true };
}
