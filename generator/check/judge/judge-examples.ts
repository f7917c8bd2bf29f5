// In: a `Schema`. Out: the deviations, where payloads of examples contradict their type, and the properties that no table lists.
// Deviations are exactly the issues that the generated validators report with closed enums; pointers start at the body.
// Read next: `judge-example.ts` for what is judged by which type, then `judge-value.ts`; each example is judged once.
import { csdlName } from '../../model/edm/type-reference.js';
import type { Deviation, Example, Schema } from '../../model/schema/schema.js';
import { indexSchema, type SchemaIndex } from '../../model/schema/schema-index.js';
import type { UndocumentedProperty } from '../../model/check-input.js';
import type { Finding } from './finding.js';
import { documentedProperties, findUndocumented } from './undocumented.js';
import { judgeExample } from './judge-example.js';
import { isPlaceholder } from './placeholder.js';

/** What the examples of a documentation set contradict, and which properties they add. */
export interface Judgement {
  readonly deviations: readonly Deviation[];
  /** Values that break documented limits, which validators accept in responses. */
  readonly beyond: readonly Deviation[];
  readonly undocumented: readonly UndocumentedProperty[];
}

/** Judges every example once. The pointers of deviations include the envelope: `/value/0/status`. */
export function judgeExamples(schema: Schema, index: SchemaIndex = indexSchema(schema)): Judgement {
  const expectation = { index, documented: documentedProperties(index) };
  const judged = schema.examples.map((example) => ({ example, findings: judgeExample(example, expectation) }));
  return {
    deviations: judged.flatMap(({ example, findings }) =>
      findings.filter(({ accepted }) => accepted !== true).map((finding) => deviation(example, finding)),
    ),
    beyond: judged.flatMap(({ example, findings }) =>
      findings.filter(({ accepted, limits }) => accepted && limits).map((finding) => deviation(example, finding)),
    ),
    undocumented: judged.flatMap(({ findings }) => findUndocumented(findings, expectation)),
  };
}

function deviation(
  { id }: Example,
  { pointer, code, type, value, source, requiredAt, limits, open }: Finding,
): Deviation {
  const placeholder = value?.kind === 'String' && isPlaceholder(value.value, type);
  return {
    example: id,
    pointer,
    code,
    expected: csdlName(type),
    type,
    ...(value === undefined ? {} : { node: value }),
    source,
    ...(requiredAt === undefined ? {} : { requiredAt }),
    ...(limits === undefined ? {} : { limits }),
    ...(open === undefined ? {} : { open }),
    placeholder,
  };
}
