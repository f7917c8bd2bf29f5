import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { simpleName } from '../../model/edm.js';
import { isComplete } from '../complete.js';
import type { Finding } from '../judge/finding.js';
import { judgeExample } from '../judge/judge-example.js';
import { lastStep } from '../pointer.js';
import type { Rule } from '../rule.js';
import { indexSchema, isStructured } from '../schema-index.js';
import type { SchemaIndex } from '../schema-index.js';

/** A response that shows a property which its type’s tables do not list; of requests the validators tell. */
export const undocumentedExampleProperty: Rule = {
  codes: ['undocumented-example-property'],
  check: ({ schema }) => {
    const index = indexSchema(schema);
    return schema.examples
      .filter(({ shape }) => shape === 'read')
      .flatMap((example) => judgeExample(example, undefined, index, true))
      .flatMap((finding) => report(finding, index));
  },
};

function report({ code, pointer, type, source }: Finding, index: SchemaIndex): readonly Diagnostic[] {
  if (code !== 'unknown-property' || type.kind !== 'Named') return [];
  const owner = index.type(type.name);
  if (!isStructured(owner) || !isComplete(owner, index)) return [];
  return [diagnose('undocumented-example-property', source, { name: lastStep(pointer), type: simpleName(type.name) })];
}
