import { groupBy } from '../../model/text/group-by.js';
import type { Operation, Route } from '../../model/operation.js';
import { code, joinCode } from '../code/code.js';
import { declareConst, declareInterface, type Member } from '../code/declare.js';
import { docCommentWithSee } from '../code/doc-comment.js';
import { planModules, type Declaration, type ModulePart } from '../code/module.js';
import { openScope, type as typeOf, runtime, value as valueOf, type Scope } from '../code/scope.js';
import type { Emitter } from '../emitter.js';
import { declareOperation } from '../operations/declare-operation.js';
import { exchangeType } from '../operations/operation-types.js';
import { codeSpan } from '../escape/comments.js';
import type { PackagePlan } from '../package-plan.js';
import { moduleContext } from '../types/module-context.js';
import { sortBy } from '../../model/text/compare.js';
import { declareWholeShape } from '../types/declare-structured-type.js';
import { routeUses } from '../../model/exchange/route-uses.js';
import { operationKey, routesKey } from '../package/sources.js';
import { operationNamesOf } from '../names/name-operations.js';

/** `src/operations/`: the data of each operation, a list of all operations, and a map of their types that imports no data. */
export const operations: Emitter = {
  modules: ['operations'],
  packageJson: () => ({ subPaths: ['operations'] }),
  readme: ({ schema }) => ({
    slots: { operations: String(schema.operations.length), exchange: exampleExchange(schema.operations) },
  }),
  emit: (plan) => planModules([...declareOperations(plan), declareList(plan), declareTypes(plan)]),
};

/** What the map says about a request with a body, or else about the responses of a GET. */
function exampleExchange(all: readonly Operation[]): string {
  const sending = all.filter(({ request }) => request !== undefined && request.shape !== 'reference');
  const sent = exampleRoute(sending, /^(?:POST|PATCH|PUT) /);
  if (sent !== undefined) return `\`Operations['${sent}']['request']\` is a request body`;
  return `\`Operations['${exampleRoute(all, /^GET /) ?? 'GET /orders'}']['responses']\` has the responses by status`;
}

/** A route for the example; it needs no escapes in a string literal or a code span. */
function exampleRoute(all: readonly Operation[], method: RegExp): string | undefined {
  const routes = all.flatMap((operation) => operation.routes.map(keyOf));
  return routes.find((route) => method.test(route) && /^[\w $/{}.-]{1,100}$/.test(route));
}

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
  return [declareOperation(operation, operationNamesOf(plan.operationNames, operation.id).value, plan), ...shape];
}

function declareTypes(plan: PackagePlan): ModulePart {
  const scope = openScope('operations/index', new Set(['Operations']), plan.names);
  const context = { ...moduleContext(plan, scope), bodies: plan.bodies };
  const members = sortBy(routeUses(plan.schema.operations), ([route]) => route).map(([name, uses]): Member => {
    const [first] = uses.operations;
    const doc =
      first === undefined
        ? ''
        : docCommentWithSee(
            { description: first.title, source: first.source, overridden: overriddenIn(uses.operations) },
            plan.package,
          );
    return { name, type: exchangeType(uses, context), optional: false, readonly: false, doc };
  });
  const map = declareInterface({
    name: 'Operations',
    doc: 'The types of requests and responses, by method and path as documented; responses by status.',
    members,
  });
  return { module: scope.module, about: routesKey, declarations: [map] };
}

function overriddenIn(all: readonly Operation[]): Operation['overridden'] {
  return all.find(({ overridden }) => overridden !== undefined)?.overridden;
}

function keyOf({ method, path }: Route): string {
  return `${method} ${path}`;
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
    value: code`/* @__PURE__ */ ${valueOf(runtime('listOf'), scope)}<${typeOf(runtime('Operation'), scope)}>(${joinCode(items, ', ')})`,
  });
  return { module: scope.module, declarations: [list] };
}
