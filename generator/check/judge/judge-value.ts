import type { TypeReference } from '../../model/edm/type-reference.js';
import { pointerTo } from '../../model/example/pointer.js';
import type { JsonMember } from '../../model/json.js';
import type { IssueCode, Property, StructuredType } from '../../model/schema/schema.js';
import { acceptsNull, isOpaque } from '../../model/schema/shape.js';
import type { Candidate, Expectation } from './expectation.js';
import type { Finding, ObjectNode, ObjectOfType } from './finding.js';
import { brokenBounds } from './judge-bounds.js';
import { judgeMember } from './judge-member.js';
import { judgePresence } from './judge-presence.js';
import { judgePrimitive } from './judge-primitive.js';
import { judgeTypeName } from './judge-type-name.js';

// The generated collector has the same limit and rejects deeper objects.
const maxDepth = 100;
// Objects in a union count as several levels, because each level may be judged once for each alternative.
const alternativeDepth = 4;

/** Finds everything in a value that contradicts its type. */
export function judgeValue(candidate: Candidate, expectation: Expectation): readonly Finding[] {
  const { type } = candidate;
  switch (type.kind) {
    case 'Primitive':
      return fault(candidate, judgePrimitive(candidate.node, type.name));
    case 'Collection':
      return judgeItems(candidate, type.of, expectation);
    case 'Named':
      return judgeNamed(candidate, type.name, expectation);
    case 'Map':
      return judgeEntries(candidate, type.of, expectation);
    case 'Union':
      return judgeAlternatives(candidate, type.of, expectation);
  }
}

function judgeItems(candidate: Candidate, type: TypeReference, expectation: Expectation): readonly Finding[] {
  const { node, pointer } = candidate;
  if (node.kind !== 'Array') return fault(candidate, 'wrong-type');
  return node.items.flatMap((item, position) =>
    judgeValue({ ...candidate, node: item, pointer: pointerTo(pointer, position), type }, forContents(expectation)),
  );
}

function judgeEntries(candidate: Candidate, type: TypeReference, expectation: Expectation): readonly Finding[] {
  const { node, pointer } = candidate;
  if (node.kind !== 'Object') return fault(candidate, 'wrong-type');
  return membersOf(node).flatMap(({ name, value }) =>
    judgeValue({ ...candidate, node: value, pointer: pointerTo(pointer, name), type }, forContents(expectation)),
  );
}

/** An update replaces whole collections and adds whole entries to maps, so these are judged as in a create request. */
function forContents(expectation: Expectation): Expectation {
  return expectation.shape === 'update' ? { ...expectation, shape: 'create' } : expectation;
}

/** Judges a value by the first alternative that accepts it. A value that none accepts has one fault, as in the generated validators. */
function judgeAlternatives(
  candidate: Candidate,
  types: readonly TypeReference[],
  expectation: Expectation,
): readonly Finding[] {
  const depth = candidate.depth + alternativeDepth;
  for (const type of types) {
    const findings = judgeValue({ ...candidate, type, depth }, expectation);
    if (findings.every(({ accepted }) => accepted === true)) return findings;
  }
  return fault(candidate, 'wrong-type');
}

function judgeNamed(candidate: Candidate, name: string, expectation: Expectation): readonly Finding[] {
  const type = expectation.index.find(name);
  switch (type?.kind) {
    case undefined:
      return [];
    case 'EnumType':
      return fault(candidate, judgeMember(candidate.node, type, expectation.shape), type.unread);
    case 'EntityType':
    case 'ComplexType':
      return isOpaque(type) ? [] : judgeObject(candidate, type, expectation);
  }
}

/** Finds everything in an object that contradicts its declared type, or the derived type in its `@odata.type`. */
export function judgeObject(
  candidate: Candidate,
  declared: StructuredType,
  expectation: Expectation,
): readonly Finding[] {
  const { node, pointer, depth } = candidate;
  if (depth > maxDepth) return fault(candidate, 'too-deep');
  if (node.kind !== 'Object') return fault(candidate, 'wrong-type');
  const { type, findings } = judgeTypeName(candidate, declared, expectation.index);
  const properties = [...expectation.index.properties(type).values()];
  // Under a wrong type name, the properties that the object may have are unknown.
  const documented = candidate.documented && findings.length === 0;
  const owner: Owner = { pointer, depth, object: { node, type }, documented };
  return [
    ...findings,
    ...properties.flatMap((property) =>
      markOpen(judgePresence(candidate, property, expectation.shape), property, { type, expectation }),
    ),
    ...membersOf(node).flatMap((member) => judgeProperty(owner, member, expectation)),
  ];
}

/** Whether a row of the page itself requires the missing property. */
function isProven({ requiredAt, source }: Finding): boolean {
  return requiredAt?.file === source.file;
}

/** The members as `JSON.parse` reads them: of several members with the same name, the last one counts. */
function membersOf({ members }: ObjectNode): readonly JsonMember[] {
  return [...new Map(members.map((member) => [member.name, member])).values()];
}

interface Owner extends Pick<Candidate, 'pointer' | 'depth' | 'documented'> {
  readonly object: ObjectOfType;
}

function judgeProperty(owner: Owner, member: JsonMember, expectation: Expectation): readonly Finding[] {
  const { index, shape, closed } = expectation;
  const { name, value } = member;
  const { type } = owner.object;
  const property = index.properties(type).get(name) ?? index.annotations(type).get(name);
  const listed = !owner.documented || isListed(member, property, type, expectation);
  if (property === undefined || property.presence[shape] === 'absent') {
    if (isOpenFor(name, type, expectation) || (!closed && listed)) return [];
    return [unknownProperty(owner, member, { accepted: !closed, listed })];
  }
  const unlisted = listed ? [] : [unknownProperty(owner, member, { accepted: true, listed })];
  if (value.kind === 'Null' && acceptsNull(property, shape)) return unlisted;
  const candidate: Candidate = {
    node: value,
    pointer: pointerTo(owner.pointer, name),
    type: property.type,
    depth: owner.depth + 1,
    documented: owner.documented && listed,
  };
  const findings = judgeValue(candidate, expectation);
  const limits = isJudged(findings, candidate) ? undefined : brokenBounds(value, property);
  // Validators do not check the limits of what a service returns.
  const accepted = shape === 'read' ? ({ accepted: true } as const) : {};
  const beyond = limits === undefined ? [] : fault(candidate, 'out-of-range');
  const found = [...findings, ...beyond.map((finding) => ({ ...finding, ...accepted, ...(limits && { limits }) }))];
  return [...unlisted, ...markOpen(found, property, { type, expectation })];
}

/** Marks what was found about a property if the page of the type that declares it was not read. */
function markOpen(
  findings: readonly Finding[],
  property: Property,
  { type, expectation }: { readonly type: StructuredType; readonly expectation: Expectation },
): readonly Finding[] {
  if (findings.length === 0) return [];
  const { lineage } = expectation.index;
  const isOpen = lineage(type).some(({ unread, properties }) => unread && properties.includes(property));
  return isOpen ? findings.map((finding) => (isProven(finding) ? finding : { ...finding, open: true })) : findings;
}

/** Whether the value itself is faulty, not only something in it. */
function isJudged(findings: readonly Finding[], { pointer }: Candidate): boolean {
  return findings.some((finding) => finding.pointer === pointer);
}

/** Whether the documentation lists the property, or does not have to. */
function isListed(
  { name }: JsonMember,
  property: Property | undefined,
  type: StructuredType,
  expectation: Expectation,
): boolean {
  if (property !== undefined && property.origin !== 'example') return true;
  if (expectation.documented(type).has(name) || expectation.index.annotations(type).has(name)) return true;
  return isOpenFor(name, type, expectation);
}

function isOpenFor(name: string, type: StructuredType, { index }: Expectation): boolean {
  return name.includes('@') || index.lineage(type).some(({ openType }) => openType);
}

function unknownProperty(
  { pointer, object }: Owner,
  { name, nameSource, value }: JsonMember,
  { accepted, listed }: { readonly accepted: boolean; readonly listed: boolean },
): Finding {
  return {
    pointer: pointerTo(pointer, name),
    code: 'unknown-property',
    type: { kind: 'Named', name: object.type.name },
    value,
    source: nameSource,
    ...(accepted ? { accepted } : {}),
    ...(listed ? {} : { undocumentedIn: object }),
  };
}

function fault({ node, pointer, type }: Candidate, code: IssueCode | undefined, open?: true): readonly Finding[] {
  if (code === undefined) return [];
  return [{ pointer, code, type, value: node, source: node.source, ...(open === undefined ? {} : { open }) }];
}
