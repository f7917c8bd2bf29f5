import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';

/** The root folder of the repository. */
export const root = join(import.meta.dirname, '..', '..');

const execute = promisify(execFile);

/** Runs a script with this version of Node. Rejects with everything that the script printed if it fails. */
export async function runNode(words: readonly string[], folder: string): Promise<string> {
  return run(process.execPath, words, folder);
}

/** Runs the TypeScript compiler of a release. Rejects with its messages, if there are any. */
export async function runCompiler(words: readonly string[], folder: string, release = 'typescript'): Promise<string> {
  return runNode([join(root, 'node_modules', release, 'bin', 'tsc'), ...words], folder);
}

/** Runs npm without the network. */
export async function runNpm(words: readonly string[], folder: string): Promise<string> {
  const quiet = ['--offline', '--no-audit', '--no-fund', '--loglevel=error'];
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', [...words, ...quiet], folder);
}

/**
 * Installs the packed tool with exactly the dependencies that it names, linked from the repository, and its command. Returns the path of
 * the command.
 */
export async function installTool(tarball: string, folder: string): Promise<string> {
  const modules = join(folder, 'node_modules');
  const installed = join(modules, 'docs2ts');
  await mkdir(installed, { recursive: true });
  await unpack(tarball, installed);
  const { dependencies, bin } = await readPackage(installed);
  for (const name of Object.keys(dependencies)) await linkModule(folder, name);
  const command = join(installed, bin.docs2ts);
  // npm makes the commands of a package executable when it installs it.
  await chmod(command, 0o755);
  await mkdir(join(modules, '.bin'));
  await symlink(command, join(modules, '.bin', 'docs2ts'));
  return command;
}

interface ToolPackage {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly bin: { readonly docs2ts: string };
}

async function readPackage(folder: string): Promise<ToolPackage> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
}

async function run(program: string, words: readonly string[], cwd: string): Promise<string> {
  const shell = program.endsWith('.cmd');
  const { stdout } = await execute(program, words, { cwd, shell, maxBuffer: 1e8 }).catch((error: Error) => {
    const { stdout: printed = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${words.join(' ')} failed\n${printed}${stderr}`, { cause: error });
  });
  return stdout;
}

/** Makes a package importable in a folder, as an installer would: one that the repository has installed, or another folder. */
export async function linkModule(folder: string, name: string, target?: string): Promise<void> {
  const place = join(folder, 'node_modules', name);
  await mkdir(dirname(place), { recursive: true });
  await symlink(target ?? join(root, 'node_modules', name), place, 'junction');
}

/** Reads the blocks of TypeScript code of a Markdown file. */
export async function readCodeBlocks(path: string): Promise<readonly string[]> {
  return [...(await readFile(path, 'utf8')).matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code);
}

/** Packs the package in a folder. Returns the path of the tarball. */
export async function pack(folder: string, destination: string, ...flags: readonly string[]): Promise<string> {
  const printed = await runNpm(['pack', '--json', '--pack-destination', destination, ...flags], folder);
  // npm prints the output of prepack scripts before its JSON.
  const [packed] = JSON.parse(printed.slice(printed.indexOf('[\n'))) as readonly { readonly filename: string }[];
  if (packed === undefined) throw new Error(`npm packed nothing:\n${printed}`);
  return join(destination, packed.filename);
}

/** Unpacks a tarball as an installer does. */
async function unpack(tarball: string, destination: string): Promise<void> {
  await run('tar', ['-xzf', tarball, '-C', destination, '--strip-components=1'], root);
}

/** Returns the problems that publint and attw find in a tarball. */
export async function judgeTarball(tarball: string, unpacked: string): Promise<readonly string[]> {
  const { messages } = await publint({ pkgDir: unpacked, level: 'suggestion', strict: true, pack: false });
  const attw = join(root, 'node_modules', '@arethetypeswrong', 'cli', 'dist', 'index.js');
  // attw fails if it finds a problem. It always prints a table.
  const problems = await runNode([attw, tarball, '--profile', 'esm-only', '--format', 'ascii'], root).then(
    () => [],
    (error: Error) => [error.message],
  );
  return [...messages.map((message) => JSON.stringify(message)), ...problems];
}
