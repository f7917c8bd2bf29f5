import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../measure/median.mjs';
import { shuffle } from '../measure/shuffle.mjs';
import { installedFile, readManifest } from '../package/installed.mjs';
import { chooseTypes } from './choose-types.mjs';
import { configurationName, writeProjects } from './write-projects.mjs';

/** The compilers, by their names in package.json. */
const compilers = ['typescript-5.9', 'typescript'];

/** Measures how long the compiler takes for a file that imports three types: medians in milliseconds. */
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
    other: { name: other, version: readManifest(other).version },
    types: types.map(({ name }) => name),
    runs,
    rows: compilers.flatMap((compiler) =>
      [false, true].map((skipLibCheck) => ({
        compiler: readManifest(compiler).version,
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
  const tsc = installedFile(compiler, 'bin', 'tsc');
  const started = performance.now();
  execFileSync(process.execPath, [tsc, '-p', join(folder, configurationName(skipLibCheck))], { stdio: 'inherit' });
  return performance.now() - started;
}

function readDeclarations(name) {
  return readFileSync(installedFile(name, readManifest(name).types), 'utf8');
}
