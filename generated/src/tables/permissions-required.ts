// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { valuesOfPermissionsRequired } from '../permissions-required.js';
import type { EnumShape } from '../runtime/shape.js';

/** The table of `PermissionsRequired`. */
export const tableOfPermissionsRequired: EnumShape = {
  kind: 'enum',
  name: 'microsoft.graph.permissionsRequired',
  members: valuesOfPermissionsRequired,
  sentinel: 'unknownFutureValue',
};
