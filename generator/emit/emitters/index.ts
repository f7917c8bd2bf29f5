import type { Emitter } from '../emitter.js';
import { examples } from './examples.js';
import { namespaces } from './namespaces.js';
import { operations } from './operations.js';
import { packageFiles } from './package-files.js';
import { pages } from './pages.js';
import { tests } from './tests.js';
import { typeModules } from './type-modules.js';

/** Everything that a package is made of. */
export const emitters: readonly Emitter[] = [typeModules, namespaces, operations, examples, tests, packageFiles, pages];
