import type { Emitter } from '../emitter.js';
import { examples } from './examples.js';
import { namespaces } from './namespaces.js';
import { operations } from './operations.js';
import { packageFiles } from './package-files.js';
import { tests } from './tests.js';
import { typeModules } from './type-modules.js';
import { unionModules } from './union-modules.js';

/** Everything that a package is made of. */
export const emitters: readonly Emitter[] = [
  typeModules,
  unionModules,
  namespaces,
  operations,
  examples,
  tests,
  packageFiles,
];
