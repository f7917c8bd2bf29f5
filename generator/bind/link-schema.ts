import type { Diagnostic } from '../model/diagnostic.js';
import type { PageFacts, TypeMention } from '../model/facts.js';
import type { Schema } from '../model/schema.js';
import { assignProperties } from './link/assign-properties.js';
import { decideBases, type Bases } from './link/bases.js';
import { gatherDeclarations } from './link/declarations.js';
import { buildEnumTypes } from './link/enum-types.js';
import { decideEnumMembers } from './link/enums.js';
import { resolveExamples } from './link/examples.js';
import { addExternalTypes } from './link/external-types.js';
import { decideForms } from './link/forms.js';
import { namePages } from './link/ids.js';
import { inferTypes } from './link/inferred-types.js';
import { findEntities } from './link/kinds.js';
import { collectMentions, type TrustedMention } from './link/mentions.js';
import { buildNameTable, findType, type NameTable, type TypeKey } from './link/name-table.js';
import { findNamespaces } from './link/namespaces.js';
import { indexNavigation } from './link/navigation-index.js';
import { resolveOperations } from './link/operations.js';
import { compareText } from './link/order.js';
import { collectPayloads, collectShownPayloads, type PayloadScope } from './link/payloads.js';
import { findProperty, indexProperties } from './link/property-index.js';
import { findBoilerplate, findRequestTypes } from './link/request-shapes.js';
import { spellNames } from './link/spell-names.js';
import { buildStructuredTypes } from './link/structured-types.js';
import { typeProperties } from './link/typed-properties.js';

export interface LinkOptions {
  /** The namespace of pages that name none; found by majority where it is not given. */
  readonly defaultNamespace?: string;
  /** New names for enums whose names are made up, by the name that they would have. */
  readonly renames?: Readonly<Record<string, string>>;
}

export interface LinkedSchema {
  readonly schema: Schema;
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts together what all pages say: names resolved, facts merged, conflicts settled and reported. The order of the pages does not matter. */
export function linkSchema(pages: readonly PageFacts[], options: LinkOptions): LinkedSchema {
  const ordered = pages.toSorted((a, b) => compareText(a.file, b.file));
  const namespaces = findNamespaces(ordered, options.defaultNamespace);
  const mentions = collectMentions(ordered);
  const table = addExternalTypes(buildNameTable(ordered, namespaces), mentions);
  const spelled = spellNames(table, mentions);
  const declarations = gatherDeclarations(ordered, table, spelled.names);
  const forms = decideForms(declarations, table);
  const decided = decideBases(declarations, forms.enums, table);
  const scope = { table, names: spelled.names, bases: decided.bases, enums: forms.enums };

  const structured = new Map([...declarations].filter(([key]) => !forms.enums.has(key)));
  const enumMembers = decideEnumMembers(ordered, declarations, forms.enums, table);
  const renames = new Map(Object.entries(options.renames ?? {}));
  const typed = typeProperties(ordered, assignProperties(structured, decided.bases, table), scope, {
    names: spelled.names,
    members: enumMembers.members,
    renames,
  });
  const own = new Map([...typed.own].map(([key, properties]) => [key, properties.map(indexed)]));
  const index = indexProperties(own);

  const pageNames = namePages(ordered);
  const operations = resolveOperations(ordered, pageNames, scope, indexNavigation([...own.values()].flat()));
  const operationsById = new Map(operations.map((operation) => [operation.id, operation]));
  const examples = resolveExamples(ordered, {
    ...scope,
    pageNames,
    operations: operationsById,
    hasProperty: (type, name) =>
      type.kind === 'Named' && findProperty(index, decided.bases, type.name.toLowerCase(), name) !== undefined,
  });

  const payloadScope: PayloadScope = {
    ...scope,
    operations: operationsById,
    typeOfProperty: (owner, name) => findProperty(index, decided.bases, owner, name)?.type,
  };
  const payloads = collectPayloads(examples, payloadScope);
  const shown = [...structured.values()].flatMap(({ name, types }) =>
    types.flatMap(({ representation }) =>
      representation === undefined ? [] : collectShownPayloads(representation, name, payloadScope),
    ),
  );
  const undocumented = new Set(
    [...structured.values()]
      .filter(
        ({ types, key }) =>
          types.every(({ origin }) => origin === 'example' || origin === 'link') && (own.get(key) ?? []).length === 0,
      )
      .map(({ key }) => key),
  );
  const inferred = inferTypes(undocumented, [...payloads, ...shown], scope);
  const bases: Bases = new Map([
    ...decided.bases,
    ...[...inferred].flatMap(([key, { base }]) =>
      base === undefined || decided.bases.has(key) ? [] : [[key, base] as const],
    ),
  ]);

  const firstMention = findFirstMentions(table, mentions);
  const types = [
    ...buildStructuredTypes([...structured.keys()], {
      declarations,
      names: spelled.names,
      bases,
      own: typed.own,
      inferred,
      entities: findEntities({ declarations: structured, bases, own, operations }),
      payloads,
      creatable: findRequestTypes('create', operations, own, bases),
      updatable: findRequestTypes('update', operations, own, bases),
      boilerplate: findBoilerplate(ordered, scope),
      firstMention,
    }),
    ...buildEnumTypes({
      declarations,
      members: enumMembers.members,
      synthesized: typed.synthesized,
      firstMention,
      payloads,
      bases,
      properties: index,
    }),
  ];
  return {
    schema: {
      kind: 'Schema',
      defaultNamespace: namespaces.default,
      types: types.sort((a, b) => compareText(a.name, b.name)),
      operations,
      examples,
    },
    diagnostics: [
      ...spelled.diagnostics,
      ...forms.diagnostics,
      ...decided.diagnostics,
      ...enumMembers.diagnostics,
      ...typed.diagnostics,
    ],
  };
}

function indexed({
  name,
  type,
  draft,
}: {
  readonly name: string;
  readonly type: import('../model/edm.js').TypeReference;
  readonly draft: import('./link/assign-properties.js').PropertyDraft;
}) {
  return { name, type, navigation: draft.facts.some(({ navigation }) => navigation) };
}

function findFirstMentions(table: NameTable, mentions: readonly TrustedMention[]): ReadonlyMap<TypeKey, TypeMention> {
  const first = new Map<TypeKey, TypeMention>();
  for (const { mention } of mentions) {
    const key = findType(table, mention);
    if (key !== undefined && !first.has(key)) first.set(key, mention);
  }
  return first;
}
