import type { PlannedFile } from '../../model/package/plan.js';
import type { Emitter } from '../emitter.js';
import type { PackagePlan } from '../package-plan.js';
import { packageJson } from '../package/package-json.js';
import { readme } from '../package/readme.js';
import { tsconfig } from '../package/tsconfig.js';

/** What a package has besides code: the files that are the same in each, and those that are about this one. */
export const packageFiles: Emitter = {
  emit: (plan) => [
    ...copies(plan),
    emitJson('package.json', packageJson(plan)),
    readme(plan),
    tsconfig(plan),
    emitJson('schema.csdl.json', plan.csdl),
  ],
};

/** Templates that are whole files; those with a slot to fill belong to the code that fills it. */
function copies(plan: PackagePlan): readonly PlannedFile[] {
  const filled = ['README.md', 'tsconfig.json'];
  const copied = [...plan.templates].filter(([path]) => !filled.includes(path));
  return copied.map(([path, text]) => ({ kind: 'Text', path, text }));
}

function emitJson(path: string, value: object): PlannedFile {
  return { kind: 'Text', path, text: JSON.stringify(value, null, 2), parser: 'json' };
}
