import { expect, test } from 'vitest';
import { linkPages, propertyOf, resourcePage, structured } from './linked.js';

function link(pages: Readonly<Record<string, readonly string[]>>) {
  const entries = Object.entries(pages).map(([name, rows]) => [`resources/${name}.md`, resourcePage(name, rows)]);
  return linkPages(Object.fromEntries(entries));
}

const presenceOf = (linked: ReturnType<typeof link>, type: string, name: string) =>
  propertyOf(structured(linked, type), name).presence;
const circles = (linked: ReturnType<typeof link>) =>
  linked.diagnostics.filter(({ code }) => code === 'required-circle').map(({ message }) => message);

test('a circle of required objects is opened where it closes, and reported once', () => {
  const linked = link({ egg: ['|hen|hen|Its hen. Required.|'], hen: ['|egg|egg|Its egg. Required.|'] });
  expect(presenceOf(linked, 'egg', 'hen')).toMatchObject({ read: 'required', create: 'required' });
  expect(presenceOf(linked, 'hen', 'egg')).toMatchObject({ read: 'optional', create: 'optional' });
  expect(circles(linked)).toEqual([
    'The required property `egg` closes a circle: no finite JSON has it, because `egg` again requires what contains it',
  ]);
});

test('a type that requires itself is opened, and so are several circles', () => {
  const linked = link({
    node: ['|next|node|The next. Required.|', '|other|node|Another. Required.|'],
    list: ['|first|node|The first. Required.|'],
  });
  expect(presenceOf(linked, 'node', 'next').read).toBe('optional');
  expect(presenceOf(linked, 'node', 'other').read).toBe('optional');
  expect(presenceOf(linked, 'list', 'first').read).toBe('required');
  expect(circles(linked)).toHaveLength(2);
});

test('collections and values that may be null close no circle', () => {
  const linked = link({
    egg: ['|hen|hen|Its hen. Required. Nullable.|', '|hens|hen collection|Hens. Required.|'],
    hen: ['|egg|egg|Its egg. Required.|'],
  });
  expect(presenceOf(linked, 'hen', 'egg').read).toBe('required');
  expect(circles(linked)).toEqual([]);
});
