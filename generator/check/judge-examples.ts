import type { Deviation, Example, Schema } from '../model/schema.js';
import type { Finding } from './judge/finding.js';
import { judgeExample } from './judge/judge-example.js';
import { isPlaceholder } from './judge/placeholder.js';
import { indexSchema } from './schema-index.js';

/**
 * Where the examples of the documentation contradict its types: exactly the issues that the generated validators report for the
 * payloads, with enums closed. A payload’s pointer starts at the body, envelope included.
 */
export function judgeExamples(schema: Schema): readonly Deviation[] {
  const index = indexSchema(schema);
  return schema.examples.flatMap((example) => {
    // What the service returns may always hold more than is documented.
    const closed = example.shape !== 'read';
    return judgeExample(example, index, closed).map((finding) => deviation(example, finding));
  });
}

function deviation(example: Example, { pointer, code, expected, type, value, source }: Finding): Deviation {
  const placeholder = value?.kind === 'String' && isPlaceholder(value.value, type);
  return { example: example.id, pointer, code, expected, type, source, placeholder };
}
