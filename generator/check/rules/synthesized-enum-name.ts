import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { namedIn, simpleName } from '../../model/edm/type-reference.js';
import type { EnumType, Property, SchemaType } from '../../model/schema/schema.js';
import { defineRule } from '../rule.js';
import { isStructured } from '../../model/schema/schema-index.js';

/** `|status|Enumeration|Possible values are: …|`: the documentation lists the members but does not name the enum. */
export const synthesizedEnumName = defineRule({
  codes: ['synthesized-enum-name'],
  reach: 'set',
  check: ({ schema, part, unreadPages }) => {
    // A page that exists and was not read may name the list.
    const mayBeNamed = part || unreadPages.size > 0;
    const users = usersByType(schema.types);
    return schema.types.flatMap((type) =>
      type.kind === 'EnumType' && type.synthesized && !(type.unread && mayBeNamed)
        ? [report(type, users.get(type.name) ?? [])]
        : [],
    );
  },
});

function usersByType(types: readonly SchemaType[]): ReadonlyMap<string, readonly Property[]> {
  const users = new Map<string, Property[]>();
  for (const property of types.filter(isStructured).flatMap(({ properties }) => properties)) {
    for (const name of namedIn(property.type)) users.set(name, [...(users.get(name) ?? []), property]);
  }
  return users;
}

function report(type: EnumType, users: readonly Property[]): Diagnostic<'synthesized-enum-name'> {
  const property = users[0]?.name ?? simpleName(type.name);
  const related = users.slice(1).map(({ name, source }) => ({ message: `also the type of \`${name}\``, source }));
  return diagnose('synthesized-enum-name', type.source, { property, name: simpleName(type.name) }, related);
}
