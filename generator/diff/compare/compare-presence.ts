import type { Change, ChangeKind } from '../../model/change/change.js';
import type { Presence, Property } from '../../model/schema/schema.js';
import { groupBy } from '../../model/text/group-by.js';
import { makeChange } from '../make-change.js';
import { findConstraint } from './compare-constraints.js';
import type { PropertyContext, PropertyStates } from './property-states.js';

/** Compares which answers and requests contain a property. */
export function comparePresence({ before, after }: PropertyStates, context: PropertyContext): readonly Change[] {
  const returned = compareReading(presenceInAnswers(before), presenceInAnswers(after));
  const selected = [before, after].map((state) => findConstraint(state, 'SelectOnly')?.selectOnly === true);
  return [
    ...(returned === undefined ? [] : [makeChange(returned, context)]),
    ...(selected[0] === selected[1]
      ? []
      : [makeChange(selected[1] ? 'returned-on-select' : 'returned-by-default', context)]),
    ...compareSending({ before, after }, context),
  ];
}

/** What the documentation calls write-only is in no answer. */
function presenceInAnswers(property: Property): Presence {
  return findConstraint(property, 'WriteOnly') === undefined ? property.presence.read : 'absent';
}

function compareReading(before: Presence, after: Presence) {
  if (before === after) return undefined;
  if (before === 'absent') return 'newly-returned';
  if (after === 'absent') return 'no-longer-returned';
  return after === 'required' ? 'always-returned' : 'no-longer-always-returned';
}

type SendingKind = Extract<ChangeKind, `no-longer-${'accepted' | 'required'}` | `now-${'accepted' | 'required'}`>;

/** One change for create and update requests if both have changed in the same way. */
function compareSending(
  { before, after }: Pick<PropertyStates, 'before' | 'after'>,
  context: PropertyContext,
): readonly Change[] {
  const found = (['create', 'update'] as const).map((shape) => ({
    shape,
    kind: compareSent(before.presence[shape], after.presence[shape]),
  }));
  return [...groupBy(found, ({ kind }) => kind)].flatMap(([kind, shapes]) =>
    kind === undefined
      ? []
      : [makeChange(kind, { ...context, detail: requestsInWords(shapes.map(({ shape }) => shape)) })],
  );
}

function compareSent(before: Presence, after: Presence): SendingKind | undefined {
  if (before === after) return undefined;
  if (after === 'absent') return 'no-longer-accepted';
  if (after === 'required') return 'now-required';
  return before === 'absent' ? 'now-accepted' : 'no-longer-required';
}

/** Kinds of requests in words: `create and update requests`. */
export function requestsInWords(shapes: readonly ('create' | 'update')[]): string {
  return `${shapes.join(' and ')} requests`;
}
