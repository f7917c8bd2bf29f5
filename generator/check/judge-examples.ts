import { csdlName } from '../model/edm.js';
import type { Deviation, Example, Schema } from '../model/schema.js';
import type { Finding } from './judge/finding.js';
import { judgeExample } from './judge/judge-example.js';
import { isPlaceholder } from './judge/placeholder.js';
import { indexSchema } from './schema-index.js';

/**
 * Where the examples of the documentation contradict its types: exactly the issues that the generated validators report for the
 * payloads, with enums closed. A pointer starts at the body, envelope included.
 */
export function judgeExamples(schema: Schema): readonly Deviation[] {
  const index = indexSchema(schema);
  const operations = new Map(schema.operations.map((operation) => [operation.id, operation]));
  return schema.examples.flatMap((example) => {
    // What the service returns may always hold more than is documented.
    const closed = example.shape !== 'read';
    const operation = operations.get(example.operation ?? '');
    const findings = judgeExample(example, { operation, index, closed });
    return findings.map((finding) => deviation(example, finding));
  });
}

function deviation({ id }: Example, { pointer, code, type, value, source }: Finding): Deviation {
  const placeholder = value?.kind === 'String' && isPlaceholder(value.value, type);
  return { example: id, pointer, code, expected: csdlName(type), type, source, placeholder };
}
