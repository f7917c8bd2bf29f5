import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { elementType, simpleName } from '../../model/edm.js';
import type { PrimitiveName, TypeReference } from '../../model/edm.js';
import type { JsonNode } from '../../model/json.js';
import { nearestNames } from '../../model/nearest-names.js';
import type { Deviation, IssueCode } from '../../model/schema.js';
import { isDate } from '../judge/calendar.js';
import { lastStep, nodeAt } from '../pointer.js';
import type { Rule } from '../rule.js';
import { indexSchema, isStructured } from '../schema-index.js';
import type { SchemaIndex } from '../schema-index.js';

/** What the generated validators refuse in the examples, in a writer’s words. */
export const exampleDeviation: Rule = {
  codes: [
    'malformed-example-value',
    'missing-example-property',
    'out-of-range-example-value',
    'placeholder-in-example',
    'quoted-example-value',
    'unknown-enum-member',
    'unrelated-type-name',
    'wrong-example-type',
  ],
  reach: 'set',
  check: ({ schema, deviations }) => {
    const bodies = new Map(schema.examples.map(({ id, body }) => [id, body]));
    const index = indexSchema(schema);
    return deviations.flatMap((deviation) => {
      const node = nodeAt(bodies.get(deviation.example), deviation.pointer);
      return report(deviation, node, index);
    });
  },
};

function report(deviation: Deviation, node: JsonNode | undefined, index: SchemaIndex): readonly Diagnostic[] {
  if (isTolerable(deviation, node, index)) return [];
  // A name that no page knows, or in another case, is reported where names are resolved.
  if (deviation.code === 'wrong-type-name' && !namesUnrelatedType(node, deviation.type, index)) return [];
  // Of properties that are not documented another rule tells, for responses as well.
  if (deviation.code === 'unknown-property') return [];
  return [diagnosis({ ...deviation, code: deviation.code }, node, index)];
}

type ValueDeviation = Deviation & { readonly code: Exclude<IssueCode, 'unknown-property'> };

function diagnosis(deviation: ValueDeviation, node: JsonNode | undefined, index: SchemaIndex): Diagnostic {
  const { code, source, type, placeholder } = deviation;
  const expected = inWords(type, index);
  const name = nameOf(type);
  const value = valueInWords(node);
  if (placeholder) return diagnose('placeholder-in-example', source, { value, expected });
  switch (code) {
    case 'missing-property':
      return diagnose('missing-example-property', source, { name: lastStep(deviation.pointer), expected });
    case 'unknown-enum-member':
      return diagnose('unknown-enum-member', source, {
        value,
        type: name,
        suggestion: nearMember(value, type, index),
      });
    case 'malformed-value':
      return diagnose('malformed-example-value', source, { value, expected });
    case 'out-of-range':
      return diagnose('out-of-range-example-value', source, { value, expected });
    case 'wrong-type-name':
      return diagnose('unrelated-type-name', source, { name: value, type: name });
    case 'wrong-type':
    case 'too-deep':
      if (isQuoted(node, type)) return diagnose('quoted-example-value', source, { value, expected });
      return diagnose('wrong-example-type', source, { received: kindInWords(node), expected });
  }
}

/**
 * Where a type has no property, its name may stand for any JSON; where a time is documented, a day is not worth a remark; what a
 * table of parameters says about an annotation is not its type.
 */
function isTolerable({ code, pointer, type }: Deviation, node: JsonNode | undefined, index: SchemaIndex): boolean {
  if (lastStep(pointer).startsWith('@') && code !== 'wrong-type-name') return true;
  if (type.kind === 'Primitive')
    return type.name === 'Edm.DateTimeOffset' && node?.kind === 'String' && isDate(node.value);
  const declared = type.kind === 'Named' ? index.type(type.name) : undefined;
  return code === 'wrong-type' && isStructured(declared) && index.properties(declared).size === 0;
}

function namesUnrelatedType(node: JsonNode | undefined, declared: TypeReference, index: SchemaIndex): boolean {
  const named = node?.kind === 'String' ? index.type(node.value.replace(/^#/, '')) : undefined;
  const base = declared.kind === 'Named' ? index.type(declared.name) : undefined;
  return isStructured(named) && isStructured(base) && !index.derivesFrom(named, base);
}

function nearMember(value: string, type: TypeReference, index: SchemaIndex): string | undefined {
  const declared = type.kind === 'Named' ? index.type(type.name) : undefined;
  if (declared?.kind !== 'EnumType') return undefined;
  const names = declared.members.map(({ name }) => name);
  return nearestNames(value, names)[0];
}

function inWords(type: TypeReference, index: SchemaIndex): string {
  const name = `\`${nameOf(type)}\``;
  const element = elementType(type);
  const isEnum = element.kind === 'Named' && index.type(element.name)?.kind === 'EnumType';
  if (type.kind !== 'Collection') return isEnum ? `a member of ${name}` : name;
  return isEnum ? `a collection of members of ${name}` : `a collection of ${name}`;
}

function nameOf(type: TypeReference): string {
  return simpleName(elementType(type).name);
}

function kindInWords(node: JsonNode | undefined): string {
  switch (node?.kind) {
    case 'Object':
      return 'object';
    case 'Array':
      return 'array';
    case 'String':
      return 'string';
    case 'Number':
      return Number.isInteger(Number(node.text)) ? 'integer' : 'fraction';
    case 'Boolean':
      return 'Boolean';
    case 'Null':
    case undefined:
      return 'null';
  }
}

function valueInWords(node: JsonNode | undefined): string {
  if (node?.kind === 'String') return node.value;
  return node?.kind === 'Number' ? node.text : kindInWords(node);
}

/** `"8"` for a number, `"true"` for a Boolean. */
function isQuoted(node: JsonNode | undefined, type: TypeReference): boolean {
  if (node?.kind !== 'String' || type.kind !== 'Primitive') return false;
  if (type.name === 'Edm.Boolean') return /^(?:true|false)$/i.test(node.value);
  return /^-?\d{1,20}(?:\.\d{1,20})?$/.test(node.value) && numeric.has(type.name);
}

const numeric: ReadonlySet<PrimitiveName> = new Set<PrimitiveName>([
  'Edm.Byte',
  'Edm.Decimal',
  'Edm.Double',
  'Edm.Int16',
  'Edm.Int32',
  'Edm.Int64',
  'Edm.SByte',
  'Edm.Single',
]);
