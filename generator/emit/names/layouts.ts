import type { Layout } from '../../model/package/package-options.js';
import { kebabCase } from './casing.js';
import { claim } from './claim.js';

/** A layout: which modules contain the types and operations. */
export interface LayoutNames {
  /** The modules of the types of a namespace, relative to its folder; they avoid the names in `reserved`. */
  readonly ofTypes: (names: readonly string[], reserved: readonly string[]) => readonly TypeModules[];
  /** The modules of operations, relative to their folder. */
  readonly ofOperations: (ids: readonly string[], reserved: readonly string[]) => readonly string[];
}

export interface TypeModules {
  readonly module: string;
  /** The module of the type's union. It is separate, so that importing the type does not load every subtype. */
  readonly unionModule: string;
}

/** The modules of each layout. */
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
