// Installs the packages of the lock file that are missing. Plain Node, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Makes `node_modules` match package-lock.json exactly; does nothing if it already does. */
export function install() {
  const reason = whatIsMissing();
  if (reason === undefined) return;
  console.error(`Installing the lock file's packages (${reason}) …`);
  const windows = process.platform === 'win32';
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  });
  if (status !== 0) process.exit(status ?? 1);
}

function whatIsMissing() {
  const installed = readLock('node_modules/.package-lock.json');
  if (installed === undefined) return 'nothing is installed';
  const wanted = readLock('package-lock.json');
  const missing = [...wanted].find(([path, entry]) => !isInstalled(path, entry, installed));
  if (missing) return `${missing[0]} is missing or of another version`;
  const surplus = [...installed.keys()].find((path) => !wanted.has(path));
  return surplus && `${surplus} does not belong`;
}

function readLock(name) {
  const path = join(root, name);
  if (!existsSync(path)) return undefined;
  const { packages } = JSON.parse(readFileSync(path, 'utf8'));
  // Links are the workspace and this package itself: they need no download.
  return new Map(Object.entries(packages).filter(([key, { link }]) => key.startsWith('node_modules/') && !link));
}

/** Whether a package is installed. Missing optional packages are for other platforms. */
function isInstalled(path, entry, installed) {
  const found = installed.get(path);
  if (found === undefined) return entry.optional === true || entry.devOptional === true;
  return found.version === entry.version && found.integrity === entry.integrity && existsSync(join(root, path));
}
