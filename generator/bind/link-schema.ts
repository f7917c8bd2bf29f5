import type { Diagnostic } from '../model/diagnostic.js';
import type { PageFacts } from '../model/facts.js';
import type { Schema } from '../model/schema.js';
import { decideBases } from './link/bases.js';
import { gatherDeclarations } from './link/declarations.js';
import { buildEnumTypes } from './link/enum-types.js';
import { decideEnumMembers } from './link/enums.js';
import { addExternalTypes } from './link/external-types.js';
import { decideForms } from './link/forms.js';
import { inferBases } from './link/infer-bases.js';
import { findDescribedTypes, findPartialEntities, inferTypes, withInferredBases } from './link/inferred-types.js';
import { findEntities } from './link/kinds.js';
import { findFirstMentions } from './link/find-first-mentions.js';
import { collectMentions } from './link/mentions.js';
import { buildNameTable } from './link/name-table.js';
import { findNamespaces } from './link/namespaces.js';
import { compareText } from './link/order.js';
import { resolvePages, type LinkedNames } from './link/resolve-pages.js';
import { findBoilerplate, findRequestTypes } from './link/request-shapes.js';
import { spellNames } from './link/spell-names.js';
import { buildStructuredTypes } from './link/structured-types.js';
import { findUnnamedEnums } from './link/unnamed-enums.js';
import { dropVacantTypes } from './link/vacant-types.js';

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
  const stated = decideBases(declarations, forms.enums, table);
  const enumMembers = decideEnumMembers(ordered, declarations, forms.enums, table);

  const linked: LinkedNames = {
    pages: ordered,
    table,
    names: spelled.names,
    enums: forms.enums,
    structured: new Map([...declarations].filter(([key]) => !forms.enums.has(key))),
    members: enumMembers.members,
    renames: new Map(Object.entries(options.renames ?? {})),
  };
  // What examples show of base types needs properties, and whose properties are whose depends on base types: hence twice.
  const draft = resolvePages(linked, stated.bases);
  const entities = findEntities(linked.structured, draft);
  const partial = findPartialEntities(linked, draft, entities);
  const drafted = inferTypes(linked, draft, partial);
  const completed = inferBases({ ...draft, names: spelled.names, entities, inferred: drafted });
  const resolved = resolvePages(linked, completed.bases);

  const inferred = inferTypes(linked, resolved, partial);
  const bases = withInferredBases(completed.bases, inferred);
  const { operations, examples, payloads, properties } = resolved;
  const evidence = { declarations, bases, payloads, firstMention: findFirstMentions(table, mentions) };
  const structuredTypes = buildStructuredTypes({
    ...evidence,
    declarations: linked.structured,
    names: spelled.names,
    own: resolved.own,
    inferred,
    entities: findEntities(linked.structured, { ...resolved, bases }),
    creatable: findRequestTypes('create', { ...resolved, bases }),
    updatable: findRequestTypes('update', { ...resolved, bases }),
    boilerplate: findBoilerplate(ordered, resolved.scope),
  });
  const enumTypes = buildEnumTypes({
    ...evidence,
    members: enumMembers.members,
    unnamed: findUnnamedEnums(ordered, declarations, forms.enums, table),
    synthesized: resolved.synthesized,
    properties,
  });
  const types = [...structuredTypes, ...enumTypes].sort((a, b) => compareText(a.name, b.name));
  return {
    schema: {
      kind: 'Schema',
      defaultNamespace: namespaces.default,
      types: dropVacantTypes(types, findDescribedTypes(linked, resolved), resolved),
      operations,
      examples,
    },
    diagnostics: [spelled, forms, stated, enumMembers, completed, resolved].flatMap(({ diagnostics }) => diagnostics),
  };
}
