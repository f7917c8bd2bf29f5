import { describe, expect, it } from 'vitest';
import { collectIssues, type Issue, type Result, type Shape, type ValidateOptions } from '../../src/runtime/index.js';
import { faultsOf, type Fault } from './faults.js';

/** An example of a page: its body, what it should be, and where the page contradicts itself. */
export interface ExampleTest {
  readonly title: string;
  readonly body: unknown;
  /** `collection`: the body is `{ "value": [ … ] }`; `value`: `{ "value": … }`. */
  readonly envelope?: 'collection' | 'value';
  readonly shape: Shape;
  /** The payload is an array of such values. */
  readonly collection?: true;
  readonly guard?: (value: unknown) => boolean;
  readonly validate?: (value: unknown, options?: ValidateOptions) => Result<unknown>;
  /** Pointer and code of each issue that is known, sorted. */
  readonly deviations: readonly string[];
}

/** Tests that the examples of a page are what it documents, and that validators see every single fault made in them. */
export function describeExamples(page: string, examples: readonly ExampleTest[]): void {
  describe(page, () => {
    for (const example of examples) {
      it(`${example.title} is as documented${example.deviations.length === 0 ? '' : ', but for what is known'}`, () => {
        const issues = payloadsOf(example).flatMap((payload) =>
          issuesOf(payload.value, example).map(at(payload.pointer)),
        );
        expect(issues.toSorted()).toEqual(example.deviations);
      });
      it(`${example.title} with a single fault is refused where the fault is`, () => {
        const missed = payloadsOf(example).flatMap((payload) => missedFaults(payload, example));
        expect(missed).toEqual([]);
      });
    }
  });
}

interface Payload {
  readonly pointer: string;
  readonly value: unknown;
}

function payloadsOf({ body, envelope, collection }: ExampleTest): readonly Payload[] {
  const inner = envelope === undefined ? { pointer: '', value: body } : { pointer: '/value', value: valueIn(body) };
  if (inner.value === undefined) return [];
  const many = envelope === 'collection' || collection === true;
  if (!many || !Array.isArray(inner.value)) return [inner];
  return inner.value.map((value: unknown, position) => ({ pointer: `${inner.pointer}/${position}`, value }));
}

function valueIn(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'value' in body ? body.value : undefined;
}

/** Examples show documented members only, so that enumerations are closed also where readers accept others. */
function issuesOf(value: unknown, { shape, validate }: ExampleTest): readonly Issue[] {
  if (validate === undefined) return collectIssues(value, shape, { enums: 'closed' });
  return validate(value, { enums: 'closed' }).issues ?? [];
}

function at(start: string): (issue: Issue) => string {
  return ({ pointer, code }) => `${start}${pointer} ${code}`;
}

function missedFaults({ pointer, value }: Payload, example: ExampleTest): readonly string[] {
  const known = new Set(issuesOf(value, example).map(at('')));
  return faultsOf(value, example.shape)
    .filter((fault) => !isSeen(fault, known, example))
    .map((fault) => `${pointer}${fault.pointer} ${fault.code}`);
}

/** The fault is reported, nothing else is that was not before, and the guard refuses what readers must not accept. */
function isSeen(fault: Fault, known: ReadonlySet<string>, example: ExampleTest): boolean {
  const { value, pointer, code } = fault;
  const issues = issuesOf(value, example).map(at(''));
  const others = issues.filter((issue) => issue !== `${pointer} ${code}` && !known.has(issue));
  if (others.length > 0 && code !== 'wrong-type-name') return false;
  if (!issues.includes(`${pointer} ${code}`)) return false;
  return fault.tolerated || example.guard === undefined || !example.guard(value);
}
