import { stepsBetween } from '../../model/text/nearest-names.js';
import { matchCase } from '../text/match-case.js';
import type { SectionGrammar, SectionRole } from '../page/section-role.js';

/** A known heading that differs from a heading by a typing error. */
export interface NearHeading {
  readonly heading: string;
  readonly role: SectionRole;
}

/** Finds the known heading that a misspelt one stands for: "HTTP request" for `HTTP requst`. Undefined if none or several are as near. */
export function findNearHeading(text: string, { roles, leading, trailing }: SectionGrammar): NearHeading | undefined {
  const near = [...roles].flatMap(([known, role]) => {
    const parts = comparedParts(text, known, { begins: leading.includes(role), ends: trailing.includes(role) });
    return parts.flatMap((part) => {
      const steps = stepsBetween(part.toLowerCase(), known);
      if (steps === 0 || steps > allowedSteps(known)) return [];
      return [{ steps, role, heading: text.replace(part, matchCase(known, part)) }];
    });
  });
  const least = Math.min(...near.map(({ steps }) => steps));
  const [first, ...others] = near.filter(({ steps }) => steps === least);
  if (!first || others.some(({ role }) => role !== first.role)) return undefined;
  return { heading: first.heading, role: first.role };
}

/** The whole heading, and the words at its beginning or end if a longer heading may begin or end with the known one. */
function comparedParts(
  text: string,
  known: string,
  { begins, ends }: { readonly begins: boolean; readonly ends: boolean },
): readonly string[] {
  if (text.length > 120) return [];
  const words = text.split(' ');
  const count = known.split(' ').length;
  if (words.length <= count) return [text];
  return [...(begins ? [words.slice(0, count)] : []), ...(ends ? [words.slice(-count)] : [])].map((part) =>
    part.join(' '),
  );
}

/** How many typing errors a heading of this length may have; a short word with an error may be another word. */
function allowedSteps({ length }: string): number {
  if (length < 5) return 0;
  if (length < 9) return 1;
  return length < 12 ? 2 : 3;
}
