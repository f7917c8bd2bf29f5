import { leadsToPage, pageName, resolvePath, splitTarget } from '../../model/text/link-target.js';
import { diagnose } from '../../model/diagnostic.js';
import { simpleName } from '../../model/edm/type-reference.js';
import type { Schema } from '../../model/schema/schema.js';
import { findLinkEnds } from '../reading/find-link-ends.js';
import { mentionsOf } from '../reading/mentions-of.js';
import { defineRule } from '../rule.js';

/** `[order](../resources/order.md)`, but the input has no page `order.md`. */
export const missingLinkTarget = defineRule({
  codes: ['missing-link-target'],
  reach: 'set',
  check: (input) => {
    const { schema, pages } = input;
    const findEnd = findLinkEnds(input);
    const pageNames = new Set(pages.map(({ file }) => pageName(file)));
    const typeNames = namesByLowerCase(schema);
    const mentions = pages.flatMap(({ facts }) => facts.flatMap(mentionsOf));
    return mentions.flatMap(({ name, target, source }) => {
      if (target === undefined || !leadsToPage(target) || pageNames.has(pageName(target))) return [];
      const path = resolvePath(splitTarget(target).path, source.file);
      // A dead link is reported as such. A page that exists was left out on purpose.
      if (input.unreadPages.has(path) || findEnd(path).kind !== 'Elsewhere') return [];
      const type = typeNames.get(simpleName(name).toLowerCase()) ?? simpleName(name);
      return [diagnose('missing-link-target', source, { target, type })];
    });
  },
});

function namesByLowerCase({ types }: Schema): ReadonlyMap<string, string> {
  return new Map(types.map(({ name }) => [simpleName(name).toLowerCase(), simpleName(name)]));
}
