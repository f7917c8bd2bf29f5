import { nameRoute, replacePlaceholders, type Operation } from '../../model/operation.js';
import { declareInterface, type Member } from '../code/declare.js';
import { docCommentWithSee } from '../code/doc-comment.js';
import { planModules, type ModulePart } from '../code/module.js';
import { openScope } from '../code/scope.js';
import type { Emitter } from '../emitter.js';
import { exchangeType } from '../operations/operation-types.js';
import type { PackagePlan } from '../package-plan.js';
import { moduleContext } from '../types/module-context.js';
import { sortBy } from '../../model/text/compare.js';
import { routeUses } from '../../model/exchange/route-uses.js';
import { routesKey } from '../package/sources.js';

/** `src/operations/index.ts`: a map of the types of all operations, which imports no data. */
export const operations: Emitter = {
  part: 'operations',
  packageJson: () => ({ subPaths: ['operations'] }),
  readme: ({ schema }) => ({
    slots: { operations: String(schema.operations.length), ...exampleSlots(schema.operations) },
  }),
  emit: (plan) => planModules([declareTypes(plan)], plan.package.parts),
};

/** The sentences about a read and about a request with a body: what the map says of it, and how the client of the README calls it. */
function exampleSlots(all: readonly Operation[]): { readonly exchange: string; readonly calls: string } {
  const sending = all.filter(({ request }) => request !== undefined && request.shape !== 'reference');
  const sent = exampleRoute(sending, /^(?:POST|PATCH|PUT) /);
  const read = exampleRoute(all, /^GET /);
  return {
    exchange:
      sent === undefined
        ? `\`Operations['${read ?? 'GET /orders'}']['responses']\` has the responses by status`
        : `\`Operations['${sent}']['request']\` is a request body`,
    calls: [
      ...(read === undefined ? [] : [`\`await call('${read}', '${pathIn(read)}')\` is what that read returns.`]),
      ...(sent === undefined
        ? []
        : [`\`await call('${sent}', '${pathIn(sent)}', body)\` compiles only with its documented body.`]),
      'An error response is thrown; its documented body is the `cause`.',
    ].join(' '),
  };
}

/** The path of a route, with a value in place of each placeholder. */
function pathIn(route: string): string {
  return replacePlaceholders(route.replace(/^\w+ /, ''), '1');
}

/** A route for the example; it needs no escapes in a string literal or a code span. */
function exampleRoute(all: readonly Operation[], method: RegExp): string | undefined {
  const routes = all.flatMap((operation) => operation.routes.map(nameRoute));
  return routes.find((route) => method.test(route) && /^[\w $/{}.-]{1,100}$/.test(route));
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
