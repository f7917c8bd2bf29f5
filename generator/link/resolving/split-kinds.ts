import type { TypeReference } from '../../model/edm/type-reference.js';
import type { ExampleFact, PageFacts } from '../../model/facts/facts.js';
import { findRoutes } from '../../model/find-routes.js';
import { isSuccess, type Operation, type Route } from '../../model/operation.js';
import { groupBy } from '../../model/text/group-by.js';

/** The type that an example of a response is annotated with. */
export type TypeOfExample = (example: ExampleFact) => TypeReference | undefined;

/**
 * Splits an operation whose routes end in different things, `GET /me/photo` and `GET /me/photo/$value`, and whose prose names no type: the
 * routes that end like the one in the request of an example return what that example shows. They become an operation of their own at the
 * end of the page.
 */
export function splitKinds(
  byPage: readonly (readonly Operation[])[],
  pages: readonly PageFacts[],
  typeOf: TypeOfExample,
): readonly (readonly Operation[])[] {
  const taken = new Set(byPage.flatMap((operations) => operations.map(({ id }) => id)));
  return byPage.map((operations, index) => {
    const examples = (pages[index]?.facts ?? []).filter((fact) => fact.kind === 'Example');
    const split = operations.map((operation, at) => {
      const kinds = groupBy(operation.routes, kindOf);
      const parts = isUntyped(operation) && kinds.size > 1 ? readParts(operation, at, examples, typeOf) : [];
      return splitOff(
        operation,
        parts.filter(({ id }) => !taken.has(id)),
      );
    });
    return [...split.map(({ whole }) => whole), ...split.flatMap(({ parts }) => parts)];
  });
}

function isUntyped({ responses }: Operation): boolean {
  return !responses.some(({ status, type }) => isSuccess(status) && type !== undefined);
}

/** What a path ends in: its last literal segment, and whether a key follows it. */
function kindOf({ method, path }: Pick<Route, 'method' | 'path'>): string {
  const segments = path.toLowerCase().split('/');
  const last = segments.findLastIndex((segment) => /^[$\w.]/.test(segment));
  return [method, segments[last]?.replace(/\(.*/, ''), segments.length - last].join(' ');
}

function readParts(
  operation: Operation,
  at: number,
  examples: readonly ExampleFact[],
  typeOf: TypeOfExample,
): readonly Operation[] {
  const shown = examples.flatMap((example) => {
    const request = example.operation === at && example.answers !== undefined ? examples[example.answers] : undefined;
    const type = request === undefined ? undefined : typeOf(example);
    const [use] = request === undefined ? [] : findRoutes(requestLine(request), [operation]);
    return use === undefined || type === undefined || !isSuccess(example.status ?? 0)
      ? []
      : [{ kind: kindOf(use.route), type, status: example.status ?? 0, source: example.source }];
  });
  return [...groupBy(shown, ({ kind }) => kind)].flatMap(([kind, same]) => {
    const [first] = same;
    const types = new Set(same.map(({ type }) => JSON.stringify(type)));
    if (first === undefined || types.size > 1) return [];
    const { status, type, source } = first;
    const others = operation.responses.filter((response) => response.status !== status && !isSuccess(response.status));
    const name = kind.split(' ')[1] ?? '';
    return [
      {
        ...operation,
        id: `${operation.id}-${name.replace(/\W/g, '')}`,
        routes: operation.routes.filter((route) => kindOf(route) === kind),
        sharedRoutes: [],
        responses: [{ status, type, source }, ...others],
      },
    ];
  });
}

/** The request line of an example, without host and version. */
function requestLine({ method, target = '' }: ExampleFact): string {
  return `${method ?? ''} ${target.replace(/^https?:\/\/[^/]{0,300}/i, '').replace(/^\/(?:v\d[\d.]{0,9}|beta)(?=\/)/i, '')}`;
}

function splitOff(
  operation: Operation,
  parts: readonly Operation[],
): { readonly whole: Operation; readonly parts: readonly Operation[] } {
  const moved = new Set(parts.flatMap(({ routes }) => routes));
  return { whole: { ...operation, routes: operation.routes.filter((route) => !moved.has(route)) }, parts };
}
