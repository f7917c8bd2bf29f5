import { diffSchemas } from '../../../generator/diff/diff-schemas.js';
import type { Change } from '../../../generator/model/change/change.js';
import type { Schema } from '../../../generator/model/schema/schema.js';
import type { Source } from '../../../generator/model/source.js';
import { schemaOfPages, type Pages } from '../library.js';
import { fillIn, namesIn, type Documentation } from './documentation.js';
import { chooserOf, type EditKind, type ExpectedChange } from './edit.js';
import { printDocumentation } from './print-documentation.js';

/** An edit of a script: which one, and the numbers from which it chooses. */
export interface Step {
  readonly edit: EditKind;
  readonly numbers: readonly number[];
}

/** A documentation after some edits, and what they must give. */
export interface Applied {
  readonly documentation: Documentation;
  readonly expected: readonly ExpectedChange[];
  /** How many of the edits were possible beside each other. */
  readonly count: number;
}

/** Makes the edits that are about different things. */
export function applySteps(documentation: Documentation, steps: readonly Step[]): Applied {
  const claimed: string[] = [];
  return steps.reduce<Applied>(
    (state, { edit, numbers }) => {
      const edited = edit(state.documentation, chooserOf(numbers));
      if (edited === undefined || edited.claims.some((claim) => claimed.some((other) => collide(claim, other))))
        return state;
      claimed.push(...edited.claims);
      return {
        documentation: edited.documentation,
        expected: [...state.expected, ...edited.expected],
        count: state.count + 1,
      };
    },
    { documentation, expected: [], count: 0 },
  );
}

/** Many edits need a page; none may take it away at the same time. */
function collide(a: string, b: string): boolean {
  if (a.endsWith('/exists') && b.endsWith('/exists')) return false;
  return a === b || isBelow(a, b) || isBelow(b, a);
}

function isBelow(claim: string, other: string): boolean {
  return claim.startsWith(`${other}/`) || claim.startsWith(`${other}.`);
}

const schemas = new WeakMap<Documentation, Schema>();

/** The schema of a documentation that was printed. */
function schemaOf(documentation: Documentation, pages: Pages): Schema {
  const known = schemas.get(documentation) ?? schemaOfPages(pages);
  schemas.set(documentation, known);
  return known;
}

/** What is reported of two states, and what must be, as sorted lines. */
export function compareStates(before: Documentation, { documentation: after, expected }: Applied) {
  const [old, young] = [printDocumentation(before), printDocumentation(after)];
  const names = { before: namesIn(before), after: new Map([...namesIn(before), ...namesIn(after)]) };
  return {
    reported: diffSchemas(schemaOf(before, old.pages), schemaOf(after, young.pages)).map(lineOfChange).toSorted(),
    expected: expected
      .map(({ kind, about, before: was = '', after: is = '', detail = '', at }) => {
        const texts = [fillIn(was, names.before), fillIn(is, names.after), detail].join(' > ');
        const [from, to] = [at[0] && old.places.get(at[0]), at[1] && young.places.get(at[1])];
        // What is gone has its former name.
        const subject = fillIn(about, kind === 'type-removed' ? names.before : names.after);
        return `${kind} ${subject} (${texts}) ${from ?? '-'} ${to ?? '-'}`;
      })
      .toSorted(),
  };
}

function lineOfChange({ kind, subject, before = '', after = '', detail = '', places }: Change): string {
  const about = Object.entries(subject).flatMap(([name, value]) => (name === 'kind' ? [] : [String(value)]));
  const place = (source: Source | undefined) => (source === undefined ? '-' : `${source.file}:${source.line}`);
  return `${kind} ${about.join(' ')} (${[before, after, detail].join(' > ')}) ${place(places.before)} ${place(places.after)}`;
}
