import { diagnose, type Diagnostic } from '../../../model/diagnostic.js';
import type { PropertyFact } from '../../../model/facts/facts.js';
import { groupBy } from '../../../model/text/group-by.js';
import type { Declaration, Declarations } from '../types/gather-declarations.js';
import { mentionsIn } from '../../../model/facts/mentions-in.js';
import type { TypeFinder } from '../names/find-types.js';
import type { TypeKey } from '../names/name-table.js';

export interface FoundEnums {
  readonly enums: ReadonlySet<TypeKey>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Decides which types are enums: those with members, those declared as enums, and those of properties with possible values. */
export function findEnums(declarations: Declarations, find: TypeFinder): FoundEnums {
  const listed = typesWithValues(declarations, find);
  const enums = new Set<TypeKey>();
  const diagnostics: Diagnostic[] = [];
  for (const declaration of declarations.values()) {
    if (isEnum(declaration, listed)) enums.add(declaration.key);
    diagnostics.push(...reportConflict(declaration));
  }
  return { enums, diagnostics };
}

function isEnum(declaration: Declaration, listed: ReadonlySet<TypeKey>): boolean {
  if (declaration.properties.length > 0) return false;
  if (declaration.members.length > 0) return true;
  const forms = new Set(declaration.types.map(({ form }) => form));
  return forms.has('enum') || (!forms.has('structured') && listed.has(declaration.key));
}

/**
 * The types of properties with a list of possible values: `|status|orderStatus|Possible values are: …|`. The list and the type may be in
 * different places, for example if the row says `String` and the JSON representation names the type.
 */
function typesWithValues(declarations: Declarations, find: TypeFinder): ReadonlySet<TypeKey> {
  return new Set([...declarations.values()].flatMap((declaration) => listedTypes(declaration, find)));
}

function listedTypes({ properties }: Declaration, find: TypeFinder): readonly TypeKey[] {
  const listed = [...groupBy(properties, ({ name }) => name.toLowerCase()).values()].filter((same) =>
    same.some(hasClosedValues),
  );
  const mentions = listed.flat().flatMap(({ type }) => mentionsIn(type));
  return mentions.map((mention) => find.inCell(mention)).filter((key) => key !== undefined);
}

/** Whether the row lists all values that the property may have. */
export function hasClosedValues(fact: PropertyFact): boolean {
  return fact.values !== undefined && fact.values.length > 0 && fact.valuesClosed !== false;
}

function reportConflict(declaration: Declaration): readonly Diagnostic[] {
  const [member] = declaration.members;
  const [property] = declaration.properties;
  if (member === undefined || property === undefined) return [];
  const related = [{ message: 'has a property here', source: property.source }];
  return [diagnose('conflicting-type-form', member.source, { name: declaration.name }, related)];
}
