import { elementType, type TypeReference } from '../../model/edm/type-reference.js';
import type {
  ExampleFact,
  OperationFact,
  PageFacts,
  ParameterFact,
  ResponseFact,
  TypeExpression,
} from '../../model/facts/facts.js';
import {
  hasNoBody,
  isRedirect,
  isSuccess,
  type Operation,
  type Parameter,
  type Response,
} from '../../model/operation.js';
import { lineageIn } from '../naming/types/decide-bases.js';
import { findBoundType } from './bound-type.js';
import { settlePlaceholders } from './settle-placeholders.js';
import { settleRoutes } from './settle-routes.js';
import { splitKinds } from './split-kinds.js';
import { splitParts, type TypeOfPart } from './split-parts.js';
import { settleVersions } from './settle-versions.js';
import { keyOfType, resolveType, resolveTypeInProse, type TypeScope } from './type-scope.js';
import type { NavigationIndex } from './navigation-index.js';

/** What operations are resolved with. */
export interface OperationScope extends TypeScope {
  readonly navigation: NavigationIndex;
  readonly typeOfPart: TypeOfPart;
}

/** Resolves the operations of each page. The first one's id is the page's name; further ones append their own name. */
export function resolveOperations(
  pages: readonly PageFacts[],
  pageNames: ReadonlyMap<string, string>,
  scope: OperationScope,
): readonly (readonly Operation[])[] {
  const byPage = pages.map((page) => {
    const facts = page.facts.filter((fact) => fact.kind === 'Operation');
    const pageName = pageNames.get(page.file) ?? page.file;
    return facts.map((fact, index) => {
      const boundTo =
        fact.invocation === undefined ? undefined : findBoundType(fact, pageName, scope, scope.navigation);
      return resolveOperation(fact, operationId(pageName, fact.name, index), boundTo, scope);
    });
  });
  const byKind = splitKinds(byPage, pages, (example) => typeOfExample(example, scope));
  const settled = settleRoutes(settleVersions(splitParts(byKind, scope.typeOfPart)), (type, base) =>
    isDerived(type, base, scope),
  );
  return settlePlaceholders(settled);
}

function typeOfExample({ type, collection, body }: ExampleFact, scope: TypeScope): TypeReference | undefined {
  const own = type === undefined || body === undefined ? undefined : resolveTypeInProse(scope, type);
  return own !== undefined && collection === true && own.kind !== 'Collection' ? { kind: 'Collection', of: own } : own;
}

function isDerived(type: TypeReference | undefined, base: TypeReference | undefined, scope: TypeScope): boolean {
  if (type === undefined || base === undefined || (type.kind === 'Collection') !== (base.kind === 'Collection'))
    return false;
  const [key, ancestor] = [keyOfType(scope, elementType(type)), keyOfType(scope, elementType(base))];
  return (
    key !== undefined && ancestor !== undefined && key !== ancestor && lineageIn(scope.bases, key).includes(ancestor)
  );
}

function operationId(pageName: string, name: string, index: number): string {
  return index === 0 ? pageName : `${pageName}-${name}`;
}

function resolveOperation(
  fact: OperationFact,
  id: string,
  boundTo: TypeReference | undefined,
  scope: TypeScope,
): Operation {
  const {
    title,
    description,
    routes,
    variants,
    queryOptions,
    permissions,
    headers,
    invocation,
    request,
    responses,
    source,
  } = fact;
  return {
    kind: 'Operation',
    id,
    title,
    ...(description === undefined ? {} : { description }),
    routes,
    sharedRoutes: variants,
    permissions,
    headers,
    parameters: fact.parameters.map((parameter) => resolveParameter(parameter, scope)),
    ...(queryOptions === undefined ? {} : { queryOptions }),
    ...(invocation === undefined
      ? {}
      : { invocation: { ...invocation, ...(boundTo === undefined ? {} : { boundTo }) } }),
    ...(request === undefined
      ? {}
      : { request: { shape: request.shape, ...typeIn(scope, request.type), source: request.source } }),
    responses: resolveResponses(
      responses,
      routes.every(({ method }) => method === 'GET'),
      scope,
    ),
    source,
  };
}

/**
 * Resolves the responses. A success for which no body is documented has none if another success has one, except that partial content
 * (RFC 9110, section 15.3.7) is of the same type. Nothing is said of the body of other successes of a request that only reads.
 */
function resolveResponses(facts: readonly ResponseFact[], reads: boolean, scope: TypeScope): readonly Response[] {
  const responses = facts.map((fact) => ({ fact, type: typeIn(scope, fact.type) }));
  const successes = responses.filter(({ fact, type }) => isSuccess(fact.status) && type.type !== undefined);
  const whole = successes.find(({ fact }) => fact.status === 200)?.type;
  return responses.map(({ fact: { status, empty, source }, type }) => {
    const isTyped = type.type !== undefined;
    if (!isTyped && status === 206 && whole !== undefined) return { status, ...whole, source };
    const bare =
      empty === true ||
      hasNoBody(status) ||
      isRedirect(status) ||
      (!reads && successes.length > 0 && isSuccess(status));
    return { status, ...(!isTyped && bare ? { empty: true } : type), source };
  });
}

function typeIn(scope: TypeScope, type: TypeExpression | undefined): { readonly type?: TypeReference } {
  const resolved = type === undefined ? undefined : resolveTypeInProse(scope, type);
  return resolved === undefined ? {} : { type: resolved };
}

function resolveParameter(fact: ParameterFact, scope: TypeScope): Parameter {
  const type = fact.type === undefined ? undefined : resolveType(scope, fact.type);
  // Values in a URL and members of enumerations are text; values in a body may be any JSON.
  const isText = fact.in !== 'body' || fact.type?.kind === 'Enumeration';
  const fallback = isText ? 'Edm.String' : 'Edm.Untyped';
  return {
    name: fact.name,
    in: fact.in,
    type: type ?? { kind: 'Primitive', name: fallback },
    required: fact.required ?? isRequired(fact),
    ...(fact.description === undefined ? {} : { description: fact.description }),
    constraints: fact.constraints,
    ...(fact.values === undefined ? {} : { values: fact.values, valuesClosed: fact.valuesClosed ?? false }),
    source: fact.source,
  };
}

/** Parameters in a path are always required; others only if the page says so. */
function isRequired(fact: ParameterFact): boolean {
  return fact.in === 'path' || fact.in === 'function' || fact.constraints.some(({ kind }) => kind === 'Required');
}
