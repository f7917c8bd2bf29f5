import { plainDescription } from '../../model/text/description.js';
import type { EnumType, Schema, SchemaType, StructuredType } from '../../model/schema/schema.js';
import { printPlace } from '../text/place.js';
import { plural } from '../../model/text/plural.js';
import { printable } from '../text/printable.js';
import { printTable } from '../text/text-table.js';
import { cellText } from '../../model/edm/type-reference.js';
import { printEvidence, printOverridden } from './print-reasons.js';
import { findTypes } from './find-names.js';

/** Explains a type: its kind, the places that document it, and its properties or members. */
export function explainType(name: string, schema: Schema): string | undefined {
  const types = findTypes(name, schema);
  return types.length === 0 ? undefined : types.map(printType).join('\n');
}

function printType(type: SchemaType): string {
  const pages = type.sources.map((source) => `  ${printPlace(source)}\n`).join('');
  const description = type.description === undefined ? '' : `\n${printable(plainDescription(type.description))}\n`;
  const deprecated =
    type.deprecated === undefined ? '' : `\nDeprecated: ${printable(plainDescription(type.deprecated))}\n`;
  const evidence = type.evidence.length === 0 ? '' : `\nBecause\n${printEvidence(type.evidence)}`;
  const overridden = printOverridden(type.overridden);
  const members = type.kind === 'EnumType' ? printMembers(type) : printProperties(type);
  const head = `${printable(type.name)}: ${typeInWords(type)}`;
  return `${head}\n${description}${deprecated}\nDocumented at\n${pages}${overridden}${evidence}\n${members}`;
}

/** The kind of a type and how it is known: `open entity type based on contoso.item, known from a table`. */
export function typeInWords(type: SchemaType): string {
  return `${kindInWords(type)}, known from ${originInWords(type)}`;
}

function kindInWords(type: SchemaType): string {
  if (type.kind === 'EnumType') return type.synthesized ? 'enum with a generated name' : 'enum';
  const kind = `${type.abstract ? 'abstract ' : ''}${type.openType ? 'open ' : ''}`;
  const base = type.baseType === undefined ? '' : ` based on ${type.baseType}`;
  return `${kind}${type.kind === 'EntityType' ? 'entity' : 'complex'} type${base}`;
}

function originInWords({ origin }: SchemaType): string {
  switch (origin) {
    case 'table':
      return 'a table';
    case 'resource-block':
      return 'a JSON representation';
    case 'prose':
      return 'a sentence';
    case 'example':
      return 'examples only';
    case 'link':
      return 'links only';
  }
}

function printMembers({ members, flags, sentinel }: EnumType): string {
  const rows = members.map(({ name, value, source }) => [printable(name), value ?? '', printPlace(source)]);
  const notes = [
    ...(flags ? ['flags: members may be combined, separated by commas'] : []),
    ...(sentinel ? [`${sentinel} represents values that are added later`] : []),
  ];
  return `${plural(members.length, 'member')}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}\n${printTable(rows)}`;
}

function printProperties({ properties, annotations }: StructuredType): string {
  const own = [...properties, ...annotations];
  const rows = own.map(({ name, type, source }) => [printable(name), cellText(type), printPlace(source)]);
  return `${own.length === 1 ? '1 property' : `${own.length} properties`} of its own\n${printTable(rows)}`;
}
