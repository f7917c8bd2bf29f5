// Compiles generator/, and the templates that it imports, to dist/ if dist/ is missing or older than its sources. `dist/` mirrors the
// repository: `dist/generator/`, `dist/templates/`. Beside them are the JSON Schemas of the configuration and of reports. The
// script and the style of the HTML report become one file each.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const reportSchema = 'report.schema.json';
const staged = join(root, 'node_modules', '.cache', 'docs2ts-dist');

/** Brings `dist/` up to date. A failed build keeps the previous one. */
export function build() {
  if (!isStale()) return;
  rmSync(staged, { recursive: true, force: true });
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  run(compiler, '-p', '.', '--outDir', staged, '--incremental', 'false');
  run(join(import.meta.dirname, 'write-configuration-schema.mjs'), staged);
  copyFileSync(join(root, 'docs', reportSchema), join(staged, reportSchema));
  run(join(import.meta.dirname, 'bundle-page.mjs'), join(staged, 'generator', 'report', 'html', 'page'));
  rmSync(dist, { recursive: true, force: true });
  renameSync(staged, dist);
}

function run(...words) {
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function isStale() {
  const executable = join(dist, 'generator', 'cli.js');
  if (!existsSync(executable)) return true;
  const built = statSync(executable).mtimeMs;
  const sources = ['generator', join('templates', 'src')].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => join(root, folder, name)),
  );
  return [...sources, join(root, 'tsconfig.json'), join(root, 'docs', reportSchema)].some(
    (path) => statSync(path).mtimeMs > built,
  );
}

if (process.argv[1] === import.meta.filename) build();
