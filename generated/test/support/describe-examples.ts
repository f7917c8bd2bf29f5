// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { describe, expect, it } from 'vitest';
import { startFindings } from '../../src/runtime/issues/found.js';
import type { Issue, IssueCode } from '../../src/runtime/issues/issue.js';
import type { Schema } from '../../src/runtime/schema.js';
import type { Shape } from '../../src/runtime/shape.js';
import { collectIssues } from '../../src/runtime/strict/collect-issues.js';
import { faultsOf, type Fault } from './faults.js';
import { mend } from './mend.js';
import { placeOfExample, placeOfValue } from './places.js';

/** An example of a page: its body, its shape, and its known deviations. */
export interface ExampleTest {
  /** The name of its constant, by which `sources.json` has its place. */
  readonly name: string;
  readonly role: 'request' | 'response';
  readonly body: unknown;
  /** `collection`: the body is `{ "value": [ … ] }`; `value`: `{ "value": … }`. */
  readonly envelope?: 'collection' | 'value';
  /** The member of the body that contains the items of a collection, if it is not `value`. */
  readonly wrapper?: string;
  /** The table of the type; the test makes faults from it. */
  readonly table: Shape;
  /** The schema of the type, if it is a type of objects. */
  readonly schema?: Schema<unknown>;
  /** The payload is an array of values. */
  readonly collection?: true;
  /** The pointer and code of each known issue, sorted. */
  readonly deviations: readonly string[];
}

/**
 * Tests that the examples of a page match its documentation, and that schemas find every single fault made in them.
 */
export function describeExamples(page: string, examples: readonly ExampleTest[]): void {
  describe(page, () => {
    for (const example of examples) describeExample(page, example);
  });
}

function describeExample(page: string, example: ExampleTest): void {
  const { name, role, deviations } = example;
  const place = `${role}, ${placeOfExample(page, name)}`;
  it(`${place} matches its documentation${deviations.length === 0 ? '' : ', except for known deviations'}`, () => {
    const issues = payloadsOf(example).flatMap(({ pointer, value }) =>
      issuesOf(value, example).map((issue) => `${pointer}${issue}`),
    );
    const found = issues.map((issue) => (deviations.includes(issue) ? issue : placeOf(issue, page, example)));
    expect(found.toSorted()).toEqual(deviations);
  });
  it(`${place} is rejected for each single fault made in it`, () => {
    const missed = payloadsOf(example).flatMap((payload) => missedFaults(payload, example));
    expect(missed.map((fault) => placeOf(fault, page, example))).toEqual([]);
  });
}

interface Payload {
  readonly pointer: string;
  readonly value: unknown;
}

function payloadsOf({ body, envelope, wrapper = 'value', collection }: ExampleTest): readonly Payload[] {
  const inner =
    envelope === undefined
      ? { pointer: '', value: body }
      : { pointer: `/${wrapper.replaceAll('~', '~0').replaceAll('/', '~1')}`, value: memberOf(body, wrapper) };
  const many = envelope === 'collection' || collection === true;
  if (!many || !Array.isArray(inner.value)) return [inner];
  return inner.value.map((value: unknown, position) => ({ pointer: `${inner.pointer}/${position}`, value }));
}

function memberOf(body: unknown, name: string): unknown {
  const members: readonly [string, unknown][] = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  return members.find(([key]) => key === name)?.[1];
}

/** Examples contain documented members only, so enumerations are closed here even if readers accept other members. */
function issuesOf(value: unknown, { table }: ExampleTest): readonly string[] {
  const found = collectIssues(value, table, { enums: 'closed' }, startFindings(Infinity));
  return found?.issues.map(placeAndCode) ?? [];
}

function placeAndCode({ pointer, code }: Issue): string {
  return `${pointer} ${code}`;
}

/** Returns, for example, `api/order-get.md:27 /lines/0/count wrong-type`. */
function placeOf(issue: string, page: string, { name, body }: ExampleTest): string {
  const pointer = issue.slice(0, issue.lastIndexOf(' '));
  return `${placeOfValue(page, name, { body, pointer })} ${issue}`;
}

/** Faults are made in a valid value: an invalid value would be rejected without them. */
function missedFaults({ pointer, value }: Payload, example: ExampleTest): readonly string[] {
  const right = issuesOf(value, example).length === 0 ? value : mend(value, example.table);
  expect(issuesOf(right, example)).toEqual([]);
  expect(example.schema?.is(right)).not.toBe(false);
  expect(example.schema?.validate(right).issues).toBeUndefined();
  const faults = faultsOf(right, example.table);
  expect(faults).not.toEqual([]);
  return faults.filter((fault) => !isSeen(fault, example)).map((fault) => `${pointer}${fault.pointer} ${fault.code}`);
}

/** Whether only the fault is reported, and the schema of the type rejects what readers must not accept. */
function isSeen({ value, pointer, code, tolerated }: Fault, { schema, ...example }: ExampleTest): boolean {
  const fault = `${pointer} ${code}`;
  const issues = issuesOf(value, example);
  const isAlone = issues.length === 1 || causingMore.includes(code);
  if (!isAlone || !issues.includes(fault)) return false;
  if (schema === undefined) return true;
  const found = schema.validate(value).issues?.map(placeAndCode) ?? [];
  return schema.is(value) === tolerated && found.includes(fault) !== tolerated;
}

/** The codes of faults that may cause more issues. */
const causingMore: readonly IssueCode[] = [
  // The value is then validated against the declared type.
  'wrong-type-name',
];
