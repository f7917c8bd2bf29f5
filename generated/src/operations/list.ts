// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { securityPostCloudappsecurityprofiles } from './security-post-cloudappsecurityprofiles.js';
import { securityPostDomainsecurityprofiles } from './security-post-domainsecurityprofiles.js';
import { listOf } from '../runtime/list-of.js';
import type { Operation } from '../runtime/operation.js';

/** Every documented operation, sorted by id. */
export const operations: readonly Operation[] = /* @__PURE__ */ listOf<Operation>(
  securityPostCloudappsecurityprofiles,
  securityPostDomainsecurityprofiles,
);
