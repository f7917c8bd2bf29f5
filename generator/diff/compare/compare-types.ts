import type { Change } from '../../model/change/change.js';
import { csdlName, namedIn, namespaceOf, simpleName } from '../../model/edm/type-reference.js';
import { isEnum, isStructured } from '../../model/schema/schema-index.js';
import type { EnumType, Property, SchemaType, StructuredType } from '../../model/schema/schema.js';
import type { Source } from '../../model/source.js';
import type { Comparison } from '../comparison.js';
import { bothSides, makeChange, type Sides } from '../make-change.js';
import type { TypePairing } from '../pair/pair-types.js';
import { compareDeprecation } from './compare-deprecation.js';
import { compareEnum } from './compare-enum.js';
import { compareStructuredType } from './compare-structured-type.js';
import { kindInWords } from './kind-in-words.js';
import { isEdited } from './compare-texts.js';

/** Compares the types that both schemas document. */
export function comparePairedTypes(pairs: TypePairing['pairs'], comparison: Comparison): readonly Change[] {
  return pairs.flatMap(([before, after]) => {
    const sides = sidesOf([before], [after], comparison);
    return [...compareNames(before, after, comparison), ...compareContents(before, after, sides, comparison)];
  });
}

/**
 * The changes for the types that only one schema documents. An enum that is only documented in the row of a property comes and goes
 * with that row, and the change of the row says so.
 */
export function reportUnpairedTypes({ pairs, removed, added }: TypePairing, comparison: Comparison): readonly Change[] {
  const gone = rowsOf(
    removed,
    pairs.map(([before, after]) => [before, after] as const),
  );
  const come = rowsOf(
    added,
    pairs.map(([before, after]) => [after, before] as const),
  );
  return [
    ...removed
      .filter((type) => !isPartOf(type, gone))
      .map((type) =>
        makeChange('type-removed', {
          subject: subjectOf(type),
          at: [type.source, undefined],
          sides: sidesOf([type], [], comparison),
        }),
      ),
    ...added
      .filter((type) => !isPartOf(type, come))
      .map((type) =>
        makeChange('type-added', {
          subject: subjectOf(type),
          at: [undefined, type.source],
          sides: sidesOf([], [type], comparison),
        }),
      ),
  ];
}

/** The lines of the properties that only the first schema has. */
function rowsOf(
  unpaired: readonly SchemaType[],
  pairs: readonly (readonly [own: SchemaType, other: SchemaType])[],
): ReadonlySet<string> {
  const properties = [
    ...unpaired.filter(isStructured).flatMap((type) => type.properties),
    ...pairs.flatMap(([own, other]) => (isStructured(own) && isStructured(other) ? changedRows(own, other) : [])),
  ];
  return new Set(properties.map(({ source }) => lineOf(source)));
}

/** The properties of which the other state has none with the same name and type. */
function changedRows(own: StructuredType, other: StructuredType): readonly Property[] {
  const types = new Map(other.properties.map(({ name, type }) => [name, csdlName(type)]));
  return own.properties.filter(({ name, type }) => types.get(name) !== csdlName(type));
}

function isPartOf(type: SchemaType, rows: ReadonlySet<string>): boolean {
  return isEnum(type) && (type.synthesized || type.sources.every((source) => rows.has(lineOf(source))));
}

function lineOf({ file, line }: Source): string {
  return `${file}:${line}`;
}

function subjectOf({ name }: SchemaType) {
  return { kind: 'Type', type: name } as const;
}

/** Who meets a type: both sides if no operation leads to it, since the documentation may not document every operation. */
function sidesOf(before: readonly SchemaType[], after: readonly SchemaType[], comparison: Comparison): Sides {
  const [old, young] = [comparison.before.usage, comparison.after.usage];
  const read = before.some(({ name }) => old.read.has(name)) || after.some(({ name }) => young.read.has(name));
  const send = before.some(({ name }) => old.sent.has(name)) || after.some(({ name }) => young.sent.has(name));
  return read || send ? { read, send } : bothSides;
}

/** An invented name is no name of the documentation, and the name of a namespace is told once. */
function compareNames(before: SchemaType, after: SchemaType, { namespaces }: Comparison): readonly Change[] {
  if (before.name === after.name || (isEnum(before) && before.synthesized) || (isEnum(after) && after.synthesized))
    return [];
  const isMoved = namespaces.get(namespaceOf(before.name)) === namespaceOf(after.name);
  if (isMoved && simpleName(before.name) === simpleName(after.name)) return [];
  return [
    makeChange('type-renamed', { subject: subjectOf(after), at: [before.source, after.source], before: before.name }),
  ];
}

function compareContents(
  before: SchemaType,
  after: SchemaType,
  sides: Sides,
  comparison: Comparison,
): readonly Change[] {
  const context = { subject: subjectOf(after), at: [before.source, after.source], sides } as const;
  const deprecation = compareDeprecation(before.deprecated, after.deprecated, comparison);
  const about = [
    ...(deprecation === undefined ? [] : [makeChange(`type-${deprecation}`, context)]),
    ...(isEdited(before.description, after.description, comparison)
      ? [makeChange('type-description-edited', context)]
      : []),
  ];
  if (isEnum(before) && isEnum(after))
    return [...compareEnum({ before, after, sides, ...propertyOf(after, comparison) }, comparison), ...about];
  if (isStructured(before) && isStructured(after))
    return [...compareStructuredType({ before, after, sides }, comparison), ...about];
  return [makeChange('type-kind-changed', { ...context, before: kindInWords(before), after: kindInWords(after) })];
}

/** The property that lists the values of an enum which the documentation does not name. */
function propertyOf(type: EnumType, { after: { schema } }: Comparison): { readonly property?: string } {
  if (!type.synthesized) return {};
  for (const owner of schema.types.filter(isStructured)) {
    const property = owner.properties.find((one) => namedIn(one.type).includes(type.name));
    if (property !== undefined) return { property: `${simpleName(owner.name)}.${property.name}` };
  }
  return {};
}
