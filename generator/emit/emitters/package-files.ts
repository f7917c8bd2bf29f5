import type { PlannedFile } from '../../model/package/plan.js';
import type { Emitter } from '../emitter.js';
import { csdlPath, packageJson } from '../package/package-json.js';
import { readme } from '../package/readme.js';
import { tsconfig } from '../package/tsconfig.js';

/**
 * The files of a package besides its code: `package.json`, `README.md`, `tsconfig.json` and, with OData, the CSDL schema. The other
 * emitters add to `package.json` and `README.md`.
 */
export function packageFiles(emitters: readonly Emitter[]): Emitter {
  return {
    part: 'package',
    // The runtime is a template.
    modules: ['runtime'],
    emit: (plan) => {
      const chosen = emitters.filter(({ part }) => plan.package.parts.includes(part));
      return [
        emitJson(
          'package.json',
          packageJson(plan, [...chosen.map((emitter) => emitter.packageJson?.(plan) ?? {}), { subPaths: ['runtime'] }]),
        ),
        readme(
          plan,
          chosen.map((emitter) => emitter.readme?.(plan) ?? {}),
        ),
        tsconfig(plan),
        ...(plan.csdl === undefined ? [] : [emitJson(csdlPath, plan.csdl)]),
        ...versionControl,
      ];
    },
  };
}

/** What version control should know. npm packs no file of the first name, so these are no templates. */
const versionControl: readonly PlannedFile[] = [
  { kind: 'Text', path: '.gitignore', text: 'dist/\nnode_modules/\n' },
  { kind: 'Text', path: '.gitattributes', text: '* linguist-generated\n' },
];

function emitJson(path: string, value: object): PlannedFile {
  return { kind: 'Text', path, text: JSON.stringify(value, null, 2), parser: 'json' };
}
