import { simpleName, namedIn } from '../../../model/edm/type-reference.js';
import type { Change } from '../../../model/change/change.js';
import type { JsonNode } from '../../../model/json.js';
import type { Operation } from '../../../model/operation.js';
import type { Example } from '../../../model/schema/schema.js';
import { groupBy } from '../../../model/text/group-by.js';
import type { Comparison } from '../../comparison.js';
import { makeChange } from '../../make-change.js';
import type { OperationPairing } from '../../pair/pair-operations.js';
import { withNewNames } from '../compare-texts.js';
import { nameOperation } from './name-operation.js';

/**
 * Compares the examples of what both schemas document: by content first, then by name, then in their order. An example in which only
 * names are new was not edited. The examples of an operation that is gone are gone with it.
 */
export function compareExamples(operations: OperationPairing['pairs'], comparison: Comparison): readonly Change[] {
  const newIds = new Map(operations.map(([before, after]) => [before.id, after.id]));
  const known = new Map(operations.map(([, after]) => [after.id, after]));
  const [before, after] = [comparison.before.schema, comparison.after.schema];
  const old = groupBy(before.examples, (example) => ownerKey(example, (id) => newIds.get(id), comparison));
  const young = groupBy(after.examples, (example) =>
    ownerKey(example, (id) => (known.has(id) ? id : undefined), comparison),
  );
  return [...new Set([...old.keys(), ...young.keys()])].flatMap((key) =>
    key === undefined ? [] : compareLists(old.get(key) ?? [], young.get(key) ?? [], { known, comparison }),
  );
}

/** The same for examples of the same operation, or of the same page without one; undefined if the operation is gone or new. */
function ownerKey(
  { operation, role, source: { file } }: Example,
  find: (id: string) => string | undefined,
  { renames }: Comparison,
): string | undefined {
  if (operation === undefined) return `${role} page ${renames.get(file) ?? file}`;
  const id = find(operation);
  return id === undefined ? undefined : `${role} operation ${id}`;
}

interface ExampleScope {
  readonly known: ReadonlyMap<string, Operation>;
  readonly comparison: Comparison;
}

function compareLists(before: readonly Example[], after: readonly Example[], scope: ExampleScope): readonly Change[] {
  const { comparison } = scope;
  const young = new Set(after);
  const byText = groupBy(after, (example) => describeExample(example, comparison));
  const open: Example[] = [];
  for (const example of before) {
    const same = byText.get(describeExample(example, comparison))?.find((other) => young.has(other));
    if (same === undefined) open.push(example);
    else young.delete(same);
  }
  const edited = pairLeft(open, [...young]);
  const settled = new Set(edited.flat());
  return [
    ...edited.map(([was, is]) => reportExample('example-edited', was, is, scope)),
    ...open.filter((one) => !settled.has(one)).map((one) => reportExample('example-removed', one, undefined, scope)),
    ...[...young]
      .filter((one) => !settled.has(one))
      .map((one) => reportExample('example-added', undefined, one, scope)),
  ];
}

/** Pairs examples with the same name, and one that is left with one that is left. */
function pairLeft(before: readonly Example[], after: readonly Example[]): readonly (readonly [Example, Example])[] {
  const named = before.flatMap((was) => {
    const is = after.find(({ id }) => id === was.id);
    return is === undefined ? [] : [[was, is] as const];
  });
  const settled = new Set(named.flat());
  const [was, ...others] = before.filter((one) => !settled.has(one));
  const [is, ...rest] = after.filter((one) => !settled.has(one));
  const isAlone = was !== undefined && is !== undefined && others.length === 0 && rest.length === 0;
  return isAlone ? [...named, [was, is]] : named;
}

function reportExample(
  kind: 'example-added' | 'example-removed' | 'example-edited',
  before: Example | undefined,
  after: Example | undefined,
  scope: ExampleScope,
): Change {
  const example = after ?? before;
  const subject = {
    kind: 'Example',
    owner: example === undefined ? '' : ownerOf(example, scope),
    name: example === undefined ? '' : example.id.slice(example.id.lastIndexOf('/') + 1),
  } as const;
  return makeChange(kind, { subject, at: [before?.source, after?.source], detail: example?.role ?? '' });
}

function ownerOf({ operation, type, source }: Example, { known }: ExampleScope): string {
  const found = operation === undefined ? undefined : known.get(operation);
  if (found !== undefined) return nameOperation(found);
  const [name] = namedIn(type);
  return name === undefined ? source.file : simpleName(name);
}

/** What an example says, whatever its layout and place. */
function describeExample(example: Example, { renames }: Comparison): string {
  const { method, target, status, headers, body, text, truncated } = example;
  const fields = [
    method ?? null,
    target ?? null,
    status ?? null,
    headers.map(({ name, value }) => [name, value]),
    body === undefined ? null : describeNode(body),
    body === undefined ? (text ?? null) : null,
    truncated,
  ];
  return withNewNames(JSON.stringify(fields), renames);
}

/** A JSON value without places; numbers keep their digits. */
function describeNode(node: JsonNode): unknown {
  switch (node.kind) {
    case 'Object':
      return { object: node.members.map(({ name, value }) => [name, describeNode(value)]) };
    case 'Array':
      return node.items.map(describeNode);
    case 'String':
    case 'Boolean':
      return node.value;
    case 'Number':
      return { number: node.text };
    case 'Null':
      return null;
  }
}
