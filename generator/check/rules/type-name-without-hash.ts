import { diagnose, withFix } from '../../model/diagnostic.js';
import type { JsonNode } from '../../model/json.js';
import { jsonMember } from '../../model/json.js';
import { typeNameMember } from '../../model/schema/type-name.js';
import { defineRule } from '../rule.js';

type StringNode = Extract<JsonNode, { readonly kind: 'String' }>;

/** `"@odata.type": "contoso.sales.item"` in an example that has `#contoso.sales.order` elsewhere. */
export const typeNameWithoutHash = defineRule({
  codes: ['type-name-without-hash'],
  reach: 'page',
  check: ({ schema }) =>
    schema.examples.flatMap(({ body }) => {
      const names = body === undefined ? [] : typeNamesIn(body);
      const bare = names.filter(({ value }) => isTypeName(value));
      if (bare.length === names.length) return [];
      return bare.map(({ value, source }) =>
        withFix(diagnose('type-name-without-hash', source, { value }), [{ source, before: value, after: `#${value}` }]),
      );
    }),
});

/** Whether the value is a type name that lacks `#`. Names of primitive types need none. */
function isTypeName(value: string): boolean {
  return !value.startsWith('#') && /^\w+(?:\.\w+)+$/.test(value) && !value.startsWith('Edm.');
}

function typeNamesIn(node: JsonNode): readonly StringNode[] {
  if (node.kind === 'Array') return node.items.flatMap(typeNamesIn);
  if (node.kind !== 'Object') return [];
  const own = jsonMember(node, typeNameMember);
  const nested = node.members.flatMap(({ value }) => typeNamesIn(value));
  return own?.kind === 'String' ? [own, ...nested] : nested;
}
