import type { Layout } from '../../model/package/package-options.js';
import { kebabCase } from './casing.js';
import { claim } from './claim.js';

/** Which modules things are in. */
export interface LayoutNames {
  /** The modules of the types of a namespace, within its folder; `reserved` are taken. */
  readonly ofTypes: (names: readonly string[], reserved: readonly string[]) => readonly TypeModules[];
  /** The modules of operations, within their folder. */
  readonly ofOperations: (ids: readonly string[], reserved: readonly string[]) => readonly string[];
}

export interface TypeModules {
  readonly module: string;
  /** Apart from the type's own, so that nobody loads all subtypes for it. */
  readonly unionModule: string;
}

/** Every layout. */
export const layouts: Readonly<Record<Layout, LayoutNames>> = {
  'module-per-type': {
    ofTypes: (names, reserved) => {
      const taken = new Set(reserved);
      const modules = names.map((name) => claim(taken, kebabCase(name)));
      return modules.map((module) => ({ module, unionModule: claim(taken, `any-${module}`) }));
    },
    ofOperations: (ids, reserved) => {
      const taken = new Set(reserved);
      return ids.map((id) => claim(taken, kebabCase(id)));
    },
  },
  'single-file': {
    ofTypes: (names) => names.map(() => ({ module: 'types', unionModule: 'types' })),
    ofOperations: (ids) => ids.map(() => 'list'),
  },
};
