import type { PresencePolicy, Property, SchemaType } from '../../model/schema/schema.js';
import { buildEnumTypes } from './build-enums.js';
import { findDescribedTypes, inferTypes, withInferredBases } from '../inferring/inferred-types.js';
import { findEntities } from '../inferring/entities.js';
import type { NamedTypes } from '../naming/name-types.js';
import type { TypeKey } from '../naming/names/name-table.js';
import { compareText } from '../../model/text/compare.js';
import { findRequiredOnCreate, findRequestTypes } from './request-shapes.js';
import type { ResolvedPages } from '../resolving/resolve-pages.js';
import { buildStructuredTypes } from './build-structured-types.js';
import { findEnumsNamedByProperty } from '../resolving/find-enums-named-by-property.js';
import { dropUnusedNames } from './drop-unused-names.js';

/** The types of the schema. `documented` maps each overridden property to the property without the override. */
export interface BuiltTypes {
  readonly types: readonly SchemaType[];
  readonly documented: ReadonlyMap<Property, Property>;
}

/** Builds all types, sorted by name. `keyless` are the entities whose tables are incomplete, so that examples add properties. */
export function buildTypes(
  named: NamedTypes,
  resolved: ResolvedPages,
  keyless: ReadonlySet<TypeKey>,
  presence: PresencePolicy,
): BuiltTypes {
  const { pages, declarations, structured, enums, find } = named;
  const inferred = inferTypes(structured, resolved, keyless);
  const bases = withInferredBases(resolved.bases, inferred);
  const completed = { ...resolved, bases };
  const built = buildStructuredTypes({
    ...completed,
    declarations: structured,
    names: named.names,
    inferred,
    presence,
    entities: findEntities(structured, completed),
    creatable: findRequestTypes('create', completed),
    updatable: findRequestTypes('update', completed),
    requiredOnCreate: findRequiredOnCreate(pages, resolved.scope),
  });
  const enumTypes = buildEnumTypes({
    ...completed,
    declarations,
    members: named.members,
    namedByProperty: findEnumsNamedByProperty(pages, declarations, enums, find),
  });
  const all = [...built.map(({ type }) => type), ...enumTypes].toSorted((a, b) => compareText(a.name, b.name));
  return {
    types: dropUnusedNames(all, findDescribedTypes(structured, resolved), resolved),
    documented: new Map(built.flatMap(({ documented }) => [...documented])),
  };
}
