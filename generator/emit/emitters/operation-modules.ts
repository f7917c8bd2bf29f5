import { operationKey } from '../../model/package/sources.js';
import { sortBy } from '../../model/text/compare.js';
import { groupBy } from '../../model/text/group-by.js';
import type { Operation } from '../../model/operation.js';
import { code } from '../code/code.js';
import { pureCall } from '../code/expressions.js';
import { declareConst } from '../code/declare.js';
import { docCommentWithSee } from '../code/doc-comment.js';
import { planModules, type Declaration, type ModulePart } from '../code/module.js';
import { openScope, type as typeOf, runtime, value as valueOf, type Scope } from '../code/scope.js';
import type { Emitter } from '../emitter.js';
import { declareOperation } from '../operations/declare-operation.js';
import { codeSpan } from '../escape/comments.js';
import type { PackagePlan } from '../package-plan.js';
import { moduleContext } from '../types/module-context.js';
import { declareWholeShape } from '../types/declare-structured-type.js';
import { operationNamesOf } from '../names/name-operations.js';

/**
 * `src/operations/order-assign.ts`: the data of an operation, and the type of its body if that has parameters, to which examples refer as
 * well; `src/operations/list.ts`: all operations.
 */
export const operationModules: Emitter = {
  part: 'types',
  modules: ['operations'],
  emit: (plan) => planModules([...declareOperations(plan), declareList(plan)], plan.package.parts),
};

function declareOperations(plan: PackagePlan): readonly ModulePart[] {
  const modules = groupBy(plan.schema.operations, ({ id }) => operationNamesOf(plan.operationNames, id).module);
  return [...modules].flatMap(([module, same]) => {
    const names = same.map(({ id }) => operationNamesOf(plan.operationNames, id));
    const scope = openScope(module, new Set(names.flatMap(({ value, parameters }) => [value, parameters])), plan.names);
    return same.map((operation) => ({
      module,
      about: operationKey(operation.id),
      declarations: declareWholeOperation(operation, plan, scope),
    }));
  });
}

function declareWholeOperation(operation: Operation, plan: PackagePlan, scope: Scope): readonly Declaration[] {
  const body = plan.bodies.get(operation.id);
  const lead = `The body of ${codeSpan(operation.title)}.`;
  const doc = docCommentWithSee({ lead, source: operation.request?.source ?? operation.source }, plan.package);
  const shape = body === undefined ? [] : declareWholeShape(doc, { ...moduleContext(plan, scope), owner: body });
  const data = declareOperation(operation, operationNamesOf(plan.operationNames, operation.id).value, plan);
  return [{ ...data, part: 'operations' }, ...shape];
}

function declareList(plan: PackagePlan): ModulePart {
  const scope = openScope(
    'operations/list',
    new Set([...plan.operationNames.values()].map(({ value }) => value)),
    plan.names,
  );
  const items = sortBy(plan.schema.operations, ({ id }) => id).map(({ id }) => {
    const { value, module } = operationNamesOf(plan.operationNames, id);
    return valueOf({ name: value, module }, scope);
  });
  const list = declareConst({
    name: 'operations',
    doc: 'Every documented operation, sorted by id.',
    type: code`readonly ${typeOf(runtime('Operation'), scope)}[]`,
    value: pureCall(valueOf(runtime('listOf'), scope), items, [typeOf(runtime('Operation'), scope)]),
  });
  return { module: scope.module, declarations: [{ ...list, part: 'operations' }] };
}
