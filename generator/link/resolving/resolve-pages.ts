import type { PageFacts } from '../../model/facts/facts.js';
import type { CollectionForm, Operation } from '../../model/operation.js';
import type { Example } from '../../model/schema/schema.js';
import type { Rename } from '../../model/corrections.js';
import { assignProperties, type AssignedProperties, type OwnRows } from './assign-properties.js';
import { lineageIn, type Bases } from '../naming/types/decide-bases.js';
import type { ByName } from '../naming/configured/index-by-name.js';
import type { Overrides } from '../naming/configured/index-by-name.js';
import type { OverriddenTypes } from './override-types.js';
import type { ValuesOf } from '../naming/enums/property-values.js';
import { resolveExamples } from './examples.js';
import { indexNavigation } from './navigation-index.js';
import { resolveOperations } from './operations.js';
import { collectPayloads, type Payload, type PayloadScope } from './payloads.js';
import { settleErrors } from './settle-errors.js';
import { settleCollections, type HasPropertyNamed } from './settle-collections.js';
import type { TypeOfPart } from './split-parts.js';
import { settleForms } from './settle-forms.js';
import { findProperty, indexProperties, type PropertyIndex } from './property-index.js';
import type { KnownNames, SynthesizedEnum } from './name-anonymous-enums.js';
import type { TypeKey } from '../naming/names/name-table.js';
import { typeProperties, type TypedProperty } from './typed-properties.js';
import { keyOfType, type TypeScope } from './type-scope.js';

/** The input that does not depend on base types. */
export interface LinkedNames extends Omit<TypeScope, 'bases'>, KnownNames {
  readonly overrides: Overrides;
  readonly pages: readonly PageFacts[];
  readonly pageNames: ReadonlyMap<string, string>;
  readonly ownRows: OwnRows;
  /** Whether the service follows OData. */
  readonly odata: boolean;
  /** The form of collections where the examples do not show it. */
  readonly collections?: CollectionForm;
  readonly valuesOf: ValuesOf;
}

/** Properties, operations and examples, resolved with given base types. */
export interface ResolvedPages {
  readonly scope: PayloadScope;
  readonly bases: Bases;
  readonly assigned: AssignedProperties;
  readonly own: ReadonlyMap<TypeKey, readonly TypedProperty[]>;
  readonly properties: PropertyIndex;
  readonly synthesized: readonly SynthesizedEnum[];
  readonly renames: ByName<Rename>;
  readonly overrides: Overrides;
  readonly overriddenTypes: OverriddenTypes;
  readonly operations: readonly Operation[];
  readonly examples: readonly Example[];
  readonly payloads: readonly Payload[];
}

/** Resolves properties, then operations, then examples; each step needs the result of the previous one. */
export function resolvePages(linked: LinkedNames, bases: Bases): ResolvedPages {
  const { pages, pageNames } = linked;
  const types: TypeScope = { ...linked, bases };
  const assigned = assignProperties(linked.ownRows, bases);
  const typed = typeProperties(assigned, types, linked);
  const properties = indexProperties(typed.own);
  const typeOfProperty: PayloadScope['typeOfProperty'] = (owner, name) =>
    findProperty(properties, bases, owner, name)?.type;
  const typeOfPart: TypeOfPart = (type, name) => {
    const owner = keyOfType(types, type);
    return owner === undefined ? undefined : typeOfProperty(owner, name);
  };
  const navigation = indexNavigation([...typed.own.values()].flat());
  const byPage = resolveOperations(pages, pageNames, { ...types, navigation, typeOfPart });
  const operations = byPage.flat();
  const scope: PayloadScope = {
    ...types,
    operations: new Map(operations.map((operation) => [operation.id, operation])),
    typeOfProperty,
    hasProperties: (owner) => lineageIn(bases, owner).some((key) => (typed.own.get(key) ?? []).length > 0),
  };
  const shown = resolveExamples(pages, byPage, { ...scope, pageNames });
  const examples = linked.odata ? shown : shown.map(nameWrapper);
  const hasProperty: HasPropertyNamed = (type, name) => typeOfPart(type, name) !== undefined;
  const collected = settleForms(settleCollections(operations, examples, hasProperty), examples, linked.collections);
  return {
    ...typed,
    assigned,
    renames: linked.renames,
    overrides: linked.overrides,
    scope,
    bases,
    properties,
    operations: settleErrors(collected, examples, hasProperty),
    examples,
    payloads: collectPayloads(examples, scope),
  };
}

/** Without OData, `{ "value": [ … ] }` is a wrapper like any other. */
function nameWrapper(example: Example): Example {
  return example.envelope === 'collection' ? { wrapper: 'value', ...example } : example;
}
