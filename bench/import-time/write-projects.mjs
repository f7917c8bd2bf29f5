import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder } from '../package/cache.mjs';
import { linkPackage } from '../package/link-package.mjs';

/** Without the DOM library and ambient types, which take seconds of their own and would hide what is measured. */
const compilerOptions = {
  target: 'es2022',
  module: 'nodenext',
  lib: ['es2022'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
};

/** Writes projects with one file that imports the types, each in its own way; returns their names and folders. */
export function writeProjects(packageFolder, other, types) {
  const folder = emptyFolder('import-time');
  const name = linkPackage(packageFolder, folder);
  const all = types.map((type) => type.name).join(', ');
  const bySubPath = types.map((type) => `import type { ${type.name} } from '${name}/${type.module}';\n`).join('');
  const use = `export const names: readonly (${types.map((type) => `keyof ${type.name}`).join(' | ')})[] = [];\n`;
  const ways = {
    'an empty file': 'export {};\n',
    [`\`${other}\``]: `import type { ${all} } from '${other}';\n${use}`,
    'by sub-path': `${bySubPath}${use}`,
    'by barrel': `import type { ${all} } from '${name}';\n${use}`,
  };
  return Object.entries(ways).map(([way, text], position) => writeProject(way, text, join(folder, String(position))));
}

function writeProject(way, text, folder) {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(folder, 'consumer.ts'), text);
  for (const skipLibCheck of [false, true]) {
    const options = { compilerOptions: { ...compilerOptions, skipLibCheck }, files: ['consumer.ts'] };
    writeFileSync(join(folder, configurationName(skipLibCheck)), JSON.stringify(options));
  }
  return { way, folder };
}

/** The name of the configuration with or without `skipLibCheck`. */
export function configurationName(skipLibCheck) {
  return `tsconfig.${skipLibCheck ? 'skip' : 'check'}.json`;
}
