import { expect, test } from 'vitest';
import { factsOf } from './pages.js';

function membersOf(section: string): readonly string[] {
  const { facts } = factsOf(`# state enum type\n\nHow far it is.\n\n## Members\n\n${section}\n`);
  return facts.flatMap((fact) => (fact.kind === 'Member' ? `${fact.name} | ${fact.description ?? ''}` : []));
}

test('bullets below Members are members, with what is said about each', () => {
  expect(membersOf('- `open`: not yet paid\n- `paid` - all of it\n- lost\n- "late"')).toEqual([
    'open | not yet paid',
    'paid | all of it',
    'lost | ',
    'late | ',
  ]);
});

test('sentences are no members, nor are bullets beside a table of members', () => {
  expect(membersOf('None yet.')).toEqual([]);
  expect(membersOf('- `open`: not yet paid\n- See the page of the order for more.')).toEqual([]);
  expect(membersOf('|Member|Description|\n|:--|:--|\n|open|Not yet paid.|\n\n- `paid`: all')).toEqual([
    'open | Not yet paid.',
  ]);
});
