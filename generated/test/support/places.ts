// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineOf } from './line-of.js';

interface ExamplePlaces {
  readonly at: string;
  /** The start of the body, if each value in it has its own line. */
  readonly body?: string;
}

const root = join(import.meta.dirname, '..', '..');
const { examples } = JSON.parse(readFileSync(join(root, 'sources.json'), 'utf8')) as {
  readonly examples: Readonly<Record<string, Readonly<Record<string, ExamplePlaces>>>>;
};

/** Returns the page and line of an example, for example `docs/api/order-get.md:27`. */
export function placeOfExample(page: string, name: string): string {
  return placeOnPage(page, lineAt(examples[page]?.[name]?.at));
}

/** Returns the page and line of the value at a JSON pointer into an example, or of the example if its lines are unknown. */
export function placeOfValue(page: string, name: string, value: { body: unknown; pointer: string }): string {
  const start = lineAt(examples[page]?.[name]?.body);
  if (start === undefined) return placeOfExample(page, name);
  return placeOnPage(page, lineOf(value.body, value.pointer, start));
}

/** If the package contains the page, its path there, so that a terminal can open it. */
function placeOnPage(page: string, line: number | undefined): string {
  const path = existsSync(join(root, 'docs', page)) ? `docs/${page}` : page;
  return line === undefined ? path : `${path}:${line}`;
}

/** Returns the line of a place, for example 12 of `api/order-get.md:12:3`. */
function lineAt(place: string | undefined): number | undefined {
  const found = /:(\d+):\d+$/.exec(place ?? '');
  return found === null ? undefined : Number(found[1]);
}
