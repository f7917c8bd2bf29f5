// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { AnyEntity } from '../any-entity.js';
import type { UnionShape } from '../runtime/shape.js';
import { unionShape } from '../runtime/union-shape.js';
import { tableOfCloudAppSecurityProfile } from './cloud-app-security-profile.js';
import { tableOfDomainSecurityProfile } from './domain-security-profile.js';
import { tableOfEntity } from './entity.js';

/** The table of `AnyEntity`, for `strict` and `toJSONSchema`. */
export const tableOfAnyEntity: UnionShape<AnyEntity> = /* @__PURE__ */ unionShape(
  'microsoft.graph.entity',
  () => tableOfEntity,
  () => [tableOfCloudAppSecurityProfile, tableOfDomainSecurityProfile],
);
