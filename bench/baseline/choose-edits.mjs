import { placesOf } from '../faults/plant.mjs';
import { sample, shuffle } from '../measure/random.mjs';
import { faultKinds } from './fault-kinds.mjs';

/** Ten faults in ten pages, and everyday edits of other pages with known findings: the pages after them, and what should be reported. */
export function chooseEdits(pages, known, random) {
  const used = new Set();
  const edited = new Map();
  const faults = sample(faultKinds, 10, random).flatMap((kind) => plantOne(kind, { pages, used, edited, random }));
  const noisy = shuffle(Object.keys(known), random)
    .map((page) => page.replace(/^docs\//, ''))
    .filter((page) => pages.has(page) && !used.has(page));
  const take = (count, accept = () => true) => {
    const taken = noisy.filter((page) => !used.has(page) && accept(page)).slice(0, count);
    for (const page of taken) used.add(page);
    return taken;
  };
  const noise = [];
  for (const page of take(3)) {
    edited.set(page, insertLines(pages.get(page)));
    noise.push(`50 lines inserted in ${page}`);
  }
  for (const page of take(3, (name) => name.includes('api/'))) {
    rename(page, page.replace(/\.md$/, '-renamed.md'), { pages, edited });
    noise.push(`renamed ${page}`);
  }
  for (const page of take(3, (name) => moveRow(pages.get(name)) !== pages.get(name))) {
    edited.set(page, moveRow(pages.get(page)));
    noise.push(`row moved in ${page}`);
  }
  const mends = take(3, (name) => mend(pages.get(name), known[`docs/${name}`]) !== undefined);
  for (const page of mends) {
    edited.set(page, mend(pages.get(page), known[`docs/${page}`]));
    noise.push(`mended ${page}`);
  }
  return { pages: edited, faults, mended: mends.length, noise };
}

function plantOne(kind, { pages, used, edited, random }) {
  for (const [file, text] of shuffle([...pages], random)) {
    if (used.has(file)) continue;
    const [fault] = sample(placesOf(kind, new Map([[file, text]]), random), 1, random);
    if (fault === undefined) continue;
    used.add(file);
    edited.set(file, text.slice(0, fault.start) + fault.replacement + text.slice(fault.end));
    return [fault];
  }
  return [];
}

/** 50 lines of prose below the title. */
function insertLines(text) {
  const lines = Array.from({ length: 25 }, (_, at) => `Note ${at + 1} on this page.\n\n`).join('');
  return text.replace(/(?<=\n# [^\n]*\n)/, () => `\n${lines}`);
}

/** Gives a page another name, and lets all links follow. */
function rename(page, name, { pages, edited }) {
  const [before, after] = [page, name].map((path) => path.split('/').at(-1));
  for (const [file, text] of pages) {
    const so = edited.get(file) ?? text;
    const linked = so.replaceAll(`/${before}`, `/${after}`).replaceAll(`(${before}`, `(${after}`);
    if (linked !== so) edited.set(file, linked);
  }
  edited.set(name, edited.get(page) ?? pages.get(page));
  edited.set(page, undefined);
}

/** Exchanges the last two rows of the first table with three columns and two rows. */
function moveRow(text) {
  return text.replace(
    /(?<=\n\|[ :-]+\|[ :-]+\|[ :-]+\|\n(?:\|[^\n]*\n)*)(\|[^\n]*\n)(\|[^\n]*\n)(?!\|)/,
    (_, a, b) => b + a,
  );
}

/** Corrects the one known finding of a page that has a surplus comma in its JSON. */
function mend(text, entries) {
  if (entries.filter(({ code }) => code === 'json-surplus-comma').length !== 1) return undefined;
  const mended = text.replaceAll(/,(?=\s*\n\s*[}\]])/g, '');
  return mended.length === text.length - 1 ? mended : undefined;
}
