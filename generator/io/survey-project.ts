import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { isObject, parseJson, type JsonObject } from '../model/json-value.js';
import { manifestPath } from '../model/package/manifest.js';
import { parseManifest } from './manifest.js';

/** What a folder says about the project in it. */
export interface Project {
  /** The name in its package.json, or that of the folder. */
  readonly name: string;
  readonly hasPackageFile: boolean;
  readonly usesTypeScript: boolean;
  /** Whether docs2ts is installed there, so that a configuration can import it. */
  readonly hasTool: boolean;
  /** Whether the folder is in a repository of git. */
  readonly isRepository: boolean;
  /** What configures its continuous integration, if anything is found. */
  readonly integration: string | undefined;
  /** The folders of packages that docs2ts wrote. */
  readonly packages: readonly string[];
  /** The names of the files and folders in it. */
  readonly entries: ReadonlySet<string>;
}

/** Looks at a folder, without reading pages. */
export async function surveyProject(folder: string): Promise<Project> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined);
  const parsed = text === undefined ? undefined : parseJson(text);
  const packageFile = isObject(parsed) ? parsed : {};
  const { name } = packageFile;
  return {
    name: typeof name === 'string' && name !== '' ? name : basename(resolve(folder)),
    hasPackageFile: text !== undefined,
    usesTypeScript: existsSync(join(folder, 'tsconfig.json')) || dependsOn(packageFile, 'typescript'),
    hasTool: canResolve(folder, 'docs2ts/package.json'),
    isRepository: isBelow(folder, '.git'),
    integration: integrations.find((path) => existsSync(join(folder, path))),
    packages: await findPackages(folder),
    entries: new Set(await readdir(folder)),
  };
}

const integrations = ['.github/workflows', '.gitlab-ci.yml', 'Jenkinsfile'];

function dependsOn({ dependencies, devDependencies }: JsonObject, name: string): boolean {
  return [dependencies, devDependencies].some((list) => isObject(list) && Object.hasOwn(list, name));
}

function canResolve(folder: string, name: string): boolean {
  try {
    createRequire(join(resolve(folder), 'any.js')).resolve(name);
    return true;
  } catch {
    return false;
  }
}

function isBelow(folder: string, name: string): boolean {
  const path = resolve(folder);
  return existsSync(join(path, name)) || (dirname(path) !== path && isBelow(dirname(path), name));
}

async function findPackages(folder: string): Promise<readonly string[]> {
  const paths = await glob(`**/${manifestPath}`, {
    cwd: folder,
    ignore: ['**/node_modules'],
    followSymbolicLinks: false,
  });
  const texts = await Promise.all(
    paths.toSorted().map(async (path) => [path, await readFile(join(folder, path), 'utf8').catch(() => '')] as const),
  );
  return texts.flatMap(([path, text]) => (parseManifest(text) === undefined ? [] : [dirname(path)]));
}

/** Finds the licence or notice of pages: in their folder or one around it, below the working folder. Its path is relative to that. */
export function findNoticeOf(folder: string, workingFolder: string): string | undefined {
  if (folder === '' || folder === '.' || folder.startsWith('..')) return undefined;
  const found = noticeNames.find((name) => existsSync(join(workingFolder, folder, name)));
  return found === undefined
    ? findNoticeOf(dirname(folder), workingFolder)
    : `${folder.replaceAll('\\', '/')}/${found}`;
}

const noticeNames = ['NOTICE', 'LICENSE', 'LICENCE', 'COPYING'].flatMap((name) => [name, `${name}.md`, `${name}.txt`]);
