import { compareText } from '../model/text/compare.js';
import {
  csdlName,
  namespaceOf,
  qualifiedName,
  type QualifiedName,
  type TypeReference,
} from '../model/edm/type-reference.js';
import { groupBy } from '../model/text/group-by.js';
import type { Operation, Parameter } from '../model/operation.js';
import { claimIdentifiers, isSimpleIdentifier } from './csdl-identifier.js';
import type { CsdlOverload } from './csdl-model.js';
import { describedAs } from './csdl-vocabulary.js';
import { describeParameter } from './describe-parameter.js';
import { describeType } from './describe-type.js';

/**
 * Describes actions and functions in the terms of CSDL, by the namespace of the type that they are bound to. Left out are operations
 * whose bound type is unknown, functions without a return type, and operations whose name a type already has.
 */
export function describeOverloads(
  operations: readonly Operation[],
  known: ReadonlySet<QualifiedName>,
): ReadonlyMap<string, readonly CsdlOverload[]> {
  const overloads = new Map<string, Placed>();
  for (const operation of operations) {
    const placed = describeOverload(operation, known);
    if (placed !== undefined && !overloads.has(placed.signature)) overloads.set(placed.signature, placed);
  }
  const byNamespace = groupBy(mergeKinds([...overloads.values()]), ({ namespace }) => namespace);
  return new Map([...byNamespace].map(([namespace, placed]) => [namespace, placed.map(({ overload }) => overload)]));
}

interface Placed {
  readonly namespace: string;
  readonly overload: CsdlOverload;
  /** Identifies an overload: by its name and bound type, and for functions also by the parameter names. */
  readonly signature: string;
}

function describeOverload(operation: Operation, known: ReadonlySet<QualifiedName>): Placed | undefined {
  const { invocation, parameters, responses, description } = operation;
  const boundTo = invocation?.boundTo;
  const namespace = boundTo === undefined ? '' : namespaceOf(csdlName(boundTo).replace(/^Collection\(/, ''));
  if (invocation === undefined || boundTo === undefined || !isSimpleIdentifier(invocation.name)) return undefined;
  if (known.has(qualifiedName(`${namespace}.${invocation.name}`))) return undefined;
  const returned = responses.find(({ status, type }) => status < 300 && type !== undefined)?.type;
  if (invocation.form === 'Function' && returned === undefined) return undefined;
  const own = parameters.filter((parameter) => parameter.in === (invocation.form === 'Action' ? 'body' : 'function'));
  const overload: CsdlOverload = {
    kind: invocation.form,
    name: invocation.name,
    parameters: describeParameters(boundTo, own, known),
    returnType: returned === undefined ? undefined : describeType(returned, { nullable: false }, known),
    annotations: describedAs(description),
  };
  return { namespace, overload, signature: signatureOf(namespace, overload, boundTo) };
}

function signatureOf(namespace: string, { kind, name, parameters }: CsdlOverload, boundTo: TypeReference): string {
  const names = kind === 'Function' ? parameters.slice(1).map((parameter) => parameter.name) : [];
  return `${namespace}.${name}(${[csdlName(boundTo), ...names].join()})`;
}

function describeParameters(
  boundTo: TypeReference,
  parameters: readonly Parameter[],
  known: ReadonlySet<QualifiedName>,
): CsdlOverload['parameters'] {
  const unique = [...groupBy(parameters, ({ name }) => name).values()].flatMap(([first]) => first ?? []);
  const identifiers = claimIdentifiers(['bindingParameter', ...unique.map(({ name }) => name)]);
  return [
    { name: 'bindingParameter', ...describeType(boundTo, { nullable: false }, known), annotations: [] },
    ...unique
      .filter(({ name }) => name !== 'bindingParameter')
      .map((parameter) => describeParameter(parameter, identifiers.get(parameter.name) ?? parameter.name, known)),
  ];
}

/** Overloads with the same name must all be actions or all be functions; the first decides. */
function mergeKinds(placed: readonly Placed[]): readonly Placed[] {
  const sorted = placed.toSorted((a, b) => compareText(a.signature, b.signature));
  const kinds = new Map<string, CsdlOverload['kind']>();
  for (const { namespace, overload } of sorted) {
    const name = `${namespace}.${overload.name}`;
    if (!kinds.has(name)) kinds.set(name, overload.kind);
  }
  return sorted.filter(({ namespace, overload }) => kinds.get(`${namespace}.${overload.name}`) === overload.kind);
}
