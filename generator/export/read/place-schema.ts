import type { PackageSources, SourcesEntry } from '../../model/package/sources.js';
import type { Schema, SchemaType } from '../../model/schema/schema.js';
import type { Source } from '../../model/source.js';

/** Puts the places in the documentation, which a package keeps beside its schema, in place of those in the file of the schema. */
export function placeSchema(schema: Schema, { entries }: PackageSources): Schema {
  return { ...schema, types: schema.types.map((type) => placeType(type, entries[`types/${type.name}`])) };
}

function placeType(type: SchemaType, entry: SourcesEntry | undefined): SchemaType {
  const source = parsePlace(entry?.at) ?? type.source;
  const place = <Named extends { readonly name: string; readonly source: Source }>(item: Named): Named => ({
    ...item,
    source: parsePlace(entry?.members?.[item.name]) ?? source,
  });
  const placed = { source, sources: [source] };
  return type.kind === 'EnumType'
    ? { ...type, ...placed, members: type.members.map(place) }
    : { ...type, ...placed, properties: type.properties.map(place) };
}

/** Parses `resources/order.md:12:3`. */
function parsePlace(text: string | undefined): Source | undefined {
  const [, file, line, column] = /^(.{1,1000}):(\d{1,9}):(\d{1,9})$/.exec(text ?? '') ?? [];
  if (file === undefined) return undefined;
  const [at, from] = [Number(line), Number(column)];
  return { file, line: at, column: from, endLine: at, endColumn: from };
}
