import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { median } from '../measure/median.mjs';
import { shuffle } from '../measure/shuffle.mjs';
import { chooseTypes } from './choose-types.mjs';
import { configurationName, writeProjects } from './write-projects.mjs';

const require = createRequire(import.meta.url);

/** The compilers, as they are named in package.json. */
const compilers = ['typescript-5.9', 'typescript'];

/** How long the compiler takes, from start to end, for a file that imports three types: medians in milliseconds. */
export function measureImportTime({ packageFolder, other, names, runs }) {
  const types = chooseTypes({ packageFolder, otherDeclarations: readDeclarations(other), names });
  const projects = writeProjects(packageFolder, other, types);
  const tries = projects.flatMap(({ way, folder }) =>
    compilers.flatMap((compiler) =>
      [false, true].map((skipLibCheck) => ({ way, folder, compiler, skipLibCheck, times: [] })),
    ),
  );
  for (let run = 0; run < runs; run += 1) {
    for (const one of shuffle(tries)) one.times.push(compile(one));
  }
  return {
    other: { name: other, version: readPackage(other).version },
    types: types.map(({ name }) => name),
    runs,
    rows: compilers.flatMap((compiler) =>
      [false, true].map((skipLibCheck) => ({
        compiler: readPackage(compiler).version,
        skipLibCheck,
        milliseconds: Object.fromEntries(
          tries
            .filter((one) => one.compiler === compiler && one.skipLibCheck === skipLibCheck)
            .map(({ way, times }) => [way, Math.round(median(times))]),
        ),
      })),
    ),
  };
}

function compile({ folder, compiler, skipLibCheck }) {
  const tsc = join(dirname(require.resolve(`${compiler}/package.json`)), 'bin', 'tsc');
  const started = performance.now();
  execFileSync(process.execPath, [tsc, '-p', join(folder, configurationName(skipLibCheck))], { stdio: 'inherit' });
  return performance.now() - started;
}

function readPackage(name) {
  return JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8'));
}

function readDeclarations(name) {
  const { types } = readPackage(name);
  return readFileSync(join(dirname(require.resolve(`${name}/package.json`)), types), 'utf8');
}
