import { acceptsNull } from '../../dist/generator/model/schema/shape.js';

/** Counts the single values that responses must have, not null, and how many of them are nullable in the service's metadata. */
export function countNullable({ types }, xml) {
  const nullable = readNullable(xml);
  const properties = types.flatMap((type) =>
    type.kind === 'EnumType' ? [] : type.properties.map((own) => [type, own]),
  );
  const required = properties.filter(([, { presence }]) => presence.read === 'required');
  const judged = required
    .filter(([, property]) => property.type.kind !== 'Collection' && !acceptsNull(property, 'read'))
    .flatMap(([type, { name }]) => nullable.get(`${type.name}.${name}`.toLowerCase()) ?? []);
  return { required: required.length, notNull: judged.length, nullable: judged.filter((one) => one).length };
}

/** Reads whether each structural property may be null, by the lower-case name of its type and its own. */
function readNullable(xml) {
  const found = new Map();
  let namespace = '';
  let type = '';
  for (const [, tag, attributes] of xml.matchAll(/<(Schema|EntityType|ComplexType|Property)\b([^>]*)>/g)) {
    const attribute = (name) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    if (tag === 'Schema') namespace = attribute('Namespace');
    else if (tag === 'Property')
      found.set(`${type}.${attribute('Name')}`.toLowerCase(), attribute('Nullable') !== 'false');
    else type = `${namespace}.${attribute('Name')}`;
  }
  return found;
}
