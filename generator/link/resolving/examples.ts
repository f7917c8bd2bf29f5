import { isError } from '../../model/operation.js';
import { csdlName, elementType, type TypeReference } from '../../model/edm/type-reference.js';
import type { ExampleFact, PageFacts } from '../../model/facts/facts.js';
import type { JsonNode } from '../../model/json.js';
import type { Operation, RequestBody } from '../../model/operation.js';
import type { Example } from '../../model/schema/schema.js';
import { lineageIn } from '../naming/types/decide-bases.js';
import { isControlInformation, readEnvelope, type Enveloped } from './envelope.js';
import { namedType, type PayloadScope } from './payloads.js';
import { keyOfType, resolveTypeInProse, type TypeScope } from './type-scope.js';

export interface ExampleScope extends PayloadScope {
  readonly pageNames: ReadonlyMap<string, string>;
}

/** Resolves the example messages of all pages. `operations` are the operations of each page, in the order of `pages`. */
export function resolveExamples(
  pages: readonly PageFacts[],
  operations: readonly (readonly Operation[])[],
  scope: ExampleScope,
): readonly Example[] {
  const resources = resourcesOf(scope.operations.values());
  return pages.flatMap((page, index) => {
    const pageName = scope.pageNames.get(page.file) ?? page.file;
    const facts = page.facts.filter((fact) => fact.kind === 'Example');
    const ids = facts.map(({ name }) => `${pageName}/${name}`);
    const references = { ids, operations: operations[index] ?? [], resources };
    return facts.map((fact) => resolveExample(fact, `${pageName}/${fact.name}`, references, scope));
  });
}

/** What the indices `operation` and `answers` of an example refer to. */
interface PageReferences {
  readonly ids: readonly string[];
  readonly operations: readonly Operation[];
  readonly resources: ReadonlySet<string>;
}

/** The types that requests send and successful responses return, as texts. */
function resourcesOf(operations: Iterable<Operation>): ReadonlySet<string> {
  const types = [...operations].flatMap(({ request, responses }) => [
    request?.type,
    ...responses.map(({ status, type }) => (isError(status) ? undefined : type)),
  ]);
  return new Set(types.flatMap((type) => (type === undefined ? [] : [csdlName(elementType(type))])));
}

function resolveExample(fact: ExampleFact, id: string, page: PageReferences, scope: ExampleScope): Example {
  const operation = at(page.operations, fact.operation);
  const { role, truncated, headers, source } = fact;
  const named = annotatedType(fact, scope) ?? documentedType(fact, operation);
  const declared = isCopied(named, fact, page.resources) ? undefined : named;
  const shape = shapeOf(fact, operation, declared);
  const { envelope, wrapper, type } = typed(fact.body, shape === 'reference' ? undefined : declared, shape, scope);
  return {
    kind: 'Example',
    id,
    role,
    ...defined('operation', operation?.id),
    ...defined('answers', at(page.ids, fact.answers)),
    shape,
    ...defined('type', type),
    envelope,
    ...defined('wrapper', wrapper),
    truncated,
    ...defined('method', fact.method),
    ...defined('target', fact.target),
    ...defined('targetSource', fact.targetSource),
    ...defined('status', fact.status),
    headers,
    ...defined('body', fact.body),
    ...defined('text', fact.text),
    source,
  };
}

function at<Item>(items: readonly Item[], index: number | undefined): Item | undefined {
  return index === undefined ? undefined : items[index];
}

/** An object with one property, or an empty object if the value is undefined. */
function defined<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [key in Name]?: Value } {
  // The object has exactly the key `name`, but TypeScript types a computed key as string.
  return value === undefined ? {} : ({ [name]: value } as { readonly [key in Name]?: Value });
}

/** The body of an error is not the resource, whatever was copied into its annotation. */
function isCopied(
  type: TypeReference | undefined,
  { status = 0 }: ExampleFact,
  resources: ReadonlySet<string>,
): boolean {
  return isError(status) && type !== undefined && resources.has(csdlName(elementType(type)));
}

function annotatedType({ type, collection }: ExampleFact, scope: TypeScope): TypeReference | undefined {
  const annotated = type === undefined ? undefined : resolveTypeInProse(scope, type);
  return annotated === undefined ? undefined : collectionIf(collection === true, annotated);
}

/** The type that the operation documents. An error has only the one that is documented for its status. */
function documentedType(fact: ExampleFact, operation: Operation | undefined): TypeReference | undefined {
  if (fact.role === 'request') return operation?.request?.type;
  const responses = operation?.responses ?? [];
  if (fact.status !== undefined && isError(fact.status)) {
    return responses.find(({ status }) => status === fact.status)?.type;
  }
  const answer =
    responses.find(({ status }) => status === fact.status) ?? responses.find(({ type }) => type !== undefined);
  return answer?.type === undefined ? undefined : collectionIf(fact.collection === true, answer.type);
}

function collectionIf(collection: boolean, type: TypeReference): TypeReference {
  return collection && type.kind !== 'Collection' ? { kind: 'Collection', of: type } : type;
}

function shapeOf(
  fact: ExampleFact,
  operation: Operation | undefined,
  declared: TypeReference | undefined,
): Example['shape'] {
  if (fact.body === undefined) return 'opaque';
  if (fact.role === 'response') return 'read';
  const documented = shapeOfRequest(fact, operation?.request, operation?.invocation !== undefined);
  // The path ends in `$ref`, but the payload is an object with properties.
  if (documented === 'reference' && hasProperties(fact.body) && declared !== undefined) return 'create';
  return documented;
}

function shapeOfRequest(fact: ExampleFact, request: RequestBody | undefined, invoked: boolean): Example['shape'] {
  if (request !== undefined) return request.shape === 'binary' ? 'opaque' : request.shape;
  if (invoked) return 'parameters';
  if (fact.method === 'POST') return 'create';
  return fact.method === 'PATCH' || fact.method === 'PUT' ? 'update' : 'opaque';
}

function hasProperties(body: JsonNode): boolean {
  return body.kind === 'Object' && body.members.some(({ name }) => !isControlInformation(name));
}

/** Narrows the declared type to the type in the body's `@odata.type`, if that is the declared type or derives from it. */
function typed(
  body: JsonNode | undefined,
  declared: TypeReference | undefined,
  shape: Example['shape'],
  scope: ExampleScope,
): Enveloped {
  if (body === undefined) return { envelope: 'none', type: declared };
  const named = shape === 'reference' ? undefined : typeNamedBy(body, scope);
  if (named !== undefined && (declared === undefined || isSubtype(named, declared, scope)))
    return { envelope: 'none', type: named };
  if (shape !== 'read') return { envelope: 'none', type: declared };
  return readEnvelope(body, declared, (name) => hasProperty(declared, name, scope));
}

function hasProperty(type: TypeReference | undefined, name: string, scope: ExampleScope): boolean {
  const key = keyOfType(scope, type === undefined ? undefined : elementType(type));
  return key !== undefined && scope.typeOfProperty(key, name) !== undefined;
}

function typeNamedBy(body: JsonNode, scope: TypeScope): TypeReference | undefined {
  const key = namedType(body, scope);
  const name = key === undefined ? undefined : scope.names.get(key);
  return name === undefined ? undefined : { kind: 'Named', name };
}

function isSubtype(type: TypeReference, base: TypeReference, scope: TypeScope): boolean {
  const [key, ancestor] = [keyOfType(scope, type), keyOfType(scope, base)];
  return key !== undefined && ancestor !== undefined && lineageIn(scope.bases, key).includes(ancestor);
}
