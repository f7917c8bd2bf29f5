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

/** The modules of a type: what is read is apart from what requests send, so that a program which only reads loads nothing else. */
export interface TypeModules {
  readonly read: string;
  readonly request: string;
  /** The modules of the type's unions. They are separate, so that importing the type does not load every subtype. */
  readonly union: { readonly read: string; readonly request: string };
}

/** The modules of each layout. */
export const layouts: Readonly<Record<Layout, LayoutNames>> = {
  'module-per-type': {
    ofTypes: (names, reserved) => {
      const taken = new Set(reserved);
      const modules = names.map((name) => claim(taken, kebabCase(name)));
      return modules.map((read) => {
        const union = claim(taken, `any-${read}`);
        return { read, request: `requests/${read}`, union: { read: union, request: `requests/${union}` } };
      });
    },
    ofOperations: (ids, reserved) => {
      const taken = new Set(reserved);
      return ids.map((id) => claim(taken, kebabCase(id)));
    },
  },
  'single-file': {
    ofTypes: (names) =>
      names.map(() => ({ read: 'types', request: 'requests', union: { read: 'types', request: 'requests' } })),
    ofOperations: (ids) => ids.map(() => 'list'),
  },
};
