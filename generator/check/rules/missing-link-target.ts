import { lastSegment, splitTarget, withoutPageExtension } from '../../model/text/link-target.js';
import { diagnose } from '../../model/diagnostic.js';
import { simpleName } from '../../model/edm/type-reference.js';
import type { TypeMention } from '../../model/facts/facts.js';
import type { Schema } from '../../model/schema/schema.js';
import { mentionsOf } from '../reading/mentions-of.js';
import { defineRule } from '../rule.js';

/** `[order](../resources/order.md)` where the input has no such page: the label still names the type. */
export const missingLinkTarget = defineRule({
  codes: ['missing-link-target'],
  reach: 'set',
  check: ({ schema, pages }) => {
    const pageNames = new Set(pages.map(({ file }) => pageName(file)));
    const typeNames = namesByLowerCase(schema);
    const mentions = pages.flatMap(({ facts }) => facts.flatMap(mentionsOf));
    return mentions.flatMap(({ name, target, source }) => {
      if (target === undefined || !leadsToPage(target) || pageNames.has(pageName(target))) return [];
      const type = typeNames.get(simpleName(name).toLowerCase()) ?? simpleName(name);
      return [diagnose('missing-link-target', source, { target, type })];
    });
  },
});

function namesByLowerCase({ types }: Schema): ReadonlyMap<string, string> {
  return new Map(types.map(({ name }) => [simpleName(name).toLowerCase(), simpleName(name)]));
}

/** Other targets are pages of the publishing site or URLs with a host, or an anchor on the same page. */
function leadsToPage(target: NonNullable<TypeMention['target']>): boolean {
  const { path } = splitTarget(target);
  return /^(?!\/\/)[^:]{1,500}\.mdx?$/i.test(path);
}

/** The file’s name without folder, extension and anchor: enough to know a page that was moved or linked by its site path. */
function pageName(target: string): string {
  return lastSegment(withoutPageExtension(splitTarget(target).path));
}
