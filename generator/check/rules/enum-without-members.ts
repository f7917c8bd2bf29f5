import { diagnose } from '../../model/diagnostic.js';
import { simpleName } from '../../model/edm/type-reference.js';
import { hasKnownMembers } from '../../model/schema/known-members.js';
import { isEnum } from '../../model/schema/schema-index.js';
import { defineRule } from '../rule.js';

/** An enum whose page lists no members, so that any text is valid. */
export const enumWithoutMembers = defineRule({
  codes: ['enum-without-members'],
  reach: 'set',
  check: ({ schema }) =>
    schema.types
      .filter(isEnum)
      .filter((type) => !hasKnownMembers(type))
      .map(({ name, source }) => diagnose('enum-without-members', source, { name: simpleName(name) })),
});
