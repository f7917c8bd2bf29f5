import type { ConstraintValue } from '../../../model/constraint.js';
import { definePhrase } from '../phrase.js';

/** "Supports `$filter` (`eq`, `ne`) and `$orderby`." */
export const query = definePhrase({
  name: 'query',
  pattern: /^(?:this property )?supports (?=[`"]?\$)(.{1,400})$/is,
  read: ([, list]) => [...(list ?? '').matchAll(option)].map(readOption),
});

const option = /\$(\w{1,30})[`"]?(?: \(([^()]{0,200})\))?/g;

function readOption([, name = '', operators = '']: RegExpExecArray): ConstraintValue {
  return {
    kind: 'Query',
    option: `$${name}`,
    operators: operators.match(/\b[a-z]\w{1,20}\b/gi)?.filter(isOperator) ?? [],
  };
}

function isOperator(word: string): boolean {
  return operatorNames.has(word.toLowerCase());
}

/** OData URL conventions 4.01, sections 5.1.1.1 and 5.1.1.5–7. */
const operatorNames = new Set('eq ne gt ge lt le and or not has in any all startswith endswith contains'.split(' '));
