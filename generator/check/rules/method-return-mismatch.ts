import { diagnose, type Diagnostic } from '../../model/diagnostic.js';
import { cellText, elementType, simpleName, type TypeReference } from '../../model/edm/type-reference.js';
import type { MethodRow, TypeExpression } from '../../model/facts/facts.js';
import { isSuccess, type Operation, type Response } from '../../model/operation.js';
import type { StructuredType } from '../../model/schema/schema.js';
import { isStructured, type SchemaIndex } from '../../model/schema/schema-index.js';
import { groupBy } from '../../model/text/group-by.js';
import { pageName } from '../../model/text/link-target.js';
import { defineRule } from '../rule.js';

/** `|[List orders](order-list.md)|[order](order.md)|` in a table of methods, but the page of the operation documents a collection. */
export const methodReturnMismatch = defineRule({
  codes: ['method-return-mismatch'],
  reach: 'set',
  check: ({ schema, index, pages }) => {
    const operations = groupBy(schema.operations, ({ source }) => source.file);
    const types = groupBy(schema.types.filter(isStructured), ({ name }) => simpleName(name).toLowerCase());
    return pages.flatMap(({ methods }) =>
      methods.flatMap((row) => {
        const answer = answerOf(operations.get(row.page) ?? []);
        const stated = readReturns(row.returns, types);
        if (answer?.type === undefined || stated === undefined) return [];
        return isSame(stated, answer.type, index) ? [] : [report(row, stated, { ...answer, type: answer.type })];
      }),
    );
  },
});

/** What the only operation of a page returns. */
function answerOf(operations: readonly Operation[]): Response | undefined {
  const [operation, ...others] = operations;
  if (operation === undefined || others.length > 0) return undefined;
  return operation.responses.find(({ status }) => isSuccess(status));
}

/** What a row says that an operation returns. */
interface StatedReturn {
  readonly collection: boolean;
  readonly type: StructuredType;
}

/** Undefined if the row does not name a type that is known by this name alone. */
function readReturns(
  expression: TypeExpression,
  types: ReadonlyMap<string, readonly StructuredType[]>,
): StatedReturn | undefined {
  if (expression.kind === 'Collection') {
    const item = readReturns(expression.of, types);
    return item === undefined ? undefined : { ...item, collection: true };
  }
  if (expression.kind !== 'Mention') return undefined;
  const { name, target = name } = expression.mention;
  const [type, ...others] = types.get(simpleName(name).toLowerCase()) ?? types.get(pageName(target)) ?? [];
  return type === undefined || others.length > 0 ? undefined : { collection: false, type };
}

/** Whether both are one object or both a list, and of the same type or of types of which one derives from the other. */
function isSame({ collection, type }: StatedReturn, answer: TypeReference, index: SchemaIndex): boolean {
  const answered = index.typeOf(elementType(answer));
  if (answered === undefined || !isStructured(answered)) return true;
  if (collection !== (answer.kind === 'Collection')) return false;
  return index.lineage(answered).includes(type) || index.lineage(type).includes(answered);
}

function report(
  { source }: MethodRow,
  { collection, type }: StatedReturn,
  answer: Response & { readonly type: TypeReference },
): Diagnostic<'method-return-mismatch'> {
  const stated = simpleName(type.name);
  const parameters = { stated: collection ? `${stated} collection` : stated, answer: cellText(answer.type) };
  return diagnose('method-return-mismatch', source, parameters, [
    { message: 'the page of the operation', source: answer.source },
  ]);
}
