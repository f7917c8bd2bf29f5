import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { cellText, elementType } from '../../model/edm/type-reference.js';
import type { TypeReference } from '../../model/edm/type-reference.js';
import type { Source } from '../../model/source.js';
import { nearestNames } from '../../model/text/nearest-names.js';
import type { Deviation } from '../../model/schema/schema.js';
import { plural } from '../../model/text/plural.js';
import type { Bounds } from '../../model/constraint.js';
import { kindInWords, limitsInWords, typeInWords, valueInWords } from '../wording/describe-value.js';
import { isQuoted } from '../deviations/is-quoted.js';
import { isTolerable } from '../deviations/is-tolerable.js';
import { findRefusedRequests } from '../../model/example/refused-requests.js';
import { lastName, lastStep } from '../../model/example/pointer.js';
import { defineRule } from '../rule.js';
import type { SchemaIndex } from '../../model/schema/schema-index.js';

const codes = [
  'broken-limit',
  'malformed-example-value',
  'missing-example-property',
  'out-of-range-example-value',
  'placeholder-in-example',
  'quoted-example-value',
  'required-but-absent',
  'unknown-enum-member',
  'unrelated-type-name',
  'wrong-example-type',
] as const;

type Code = (typeof codes)[number];

/** Values in examples that the generated validators reject. */
export const exampleDeviation = defineRule({
  codes,
  reach: 'set',
  check: ({ schema, index, deviations, beyond }) => {
    const refused = findRefusedRequests(schema.examples);
    return [...deviations, ...beyond]
      .filter(
        (deviation) =>
          (!deviation.open || deviation.placeholder) &&
          !refused.has(deviation.example) &&
          !isTolerable(deviation, index),
      )
      .map((deviation) => report(deviation, index));
  },
});

function report(deviation: Deviation, index: SchemaIndex): Diagnostic<Code> {
  const { code, source, type, node, placeholder } = deviation;
  const expected = typeInWords(type, index);
  const name = cellText(elementType(type));
  const value = valueInWords(node);
  if (placeholder) return diagnose('placeholder-in-example', source, { value, expected });
  switch (code) {
    case 'missing-property':
      if (deviation.requiredAt !== undefined) return reportRequired(deviation, deviation.requiredAt);
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
      if (deviation.limits !== undefined) return reportLimits(deviation, deviation.limits);
      return diagnose('out-of-range-example-value', source, { value, expected });
    case 'wrong-type-name':
      return diagnose('unrelated-type-name', source, { name: value, type: name });
    case 'wrong-type':
    case 'too-deep':
    case 'unknown-property':
      if (isQuoted(node, type)) return diagnose('quoted-example-value', source, { value, expected });
      return diagnose('wrong-example-type', source, {
        received: kindInWords(node),
        expected,
        name: lastName(deviation.pointer),
      });
  }
}

function reportLimits({ pointer, source, node }: Deviation, limits: Bounds): Diagnostic<Code> {
  const value = node?.kind === 'Array' ? plural(node.items.length, 'item') : valueInWords(node);
  const parameters = { value, name: lastName(pointer) ?? '', limits: limitsInWords(limits) };
  return diagnose('broken-limit', source, parameters);
}

function reportRequired({ pointer, source }: Deviation, row: Source): Diagnostic<Code> {
  const related = [{ message: 'this row calls it required', source: row }];
  return diagnose('required-but-absent', source, { name: lastStep(pointer) }, related);
}

function nearMember(value: string, type: TypeReference, index: SchemaIndex): string | undefined {
  const declared = type.kind === 'Named' ? index.find(type.name) : undefined;
  if (declared?.kind !== 'EnumType') return undefined;
  const names = declared.members.map(({ name }) => name);
  return nearestNames(value, names)[0];
}
