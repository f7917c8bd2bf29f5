/** The places where a kind of fault can be planted: each an edit of one page, with the words that a finding about it may name. */
export function placesOf({ name, files, pattern, rewrite, code }, pages, random) {
  return [...pages].flatMap(([file, text]) =>
    files.test(file)
      ? [...text.matchAll(pattern)].flatMap((match) => {
          const replacement = rewrite(
            match.groups?.word === undefined ? match : Object.assign(match, match.groups),
            random,
          );
          const edit = { start: match.index, end: match.index + match[0].length, replacement };
          return replacement === match[0] ? [] : [{ name, file, code, ...edit, ...describe(text, edit) }];
        })
      : [],
  );
}

/** The lines that an edit changes, and the words that it adds or removes. */
function describe(text, { start, end, replacement }) {
  const [first, last] = [lineAt(text, start), lineAt(text, end)];
  const [before, after] = [
    wordsIn(aroundOf(text, start, end)),
    wordsIn(replacement + text.slice(end, end + 40).split(/[^\w-]/)[0]),
  ];
  const words = [...new Set([...before, ...after])].filter((word) => !(before.has(word) && after.has(word)));
  // A finding about a row names it by its first cell.
  const row = /^\|(\w+)\|/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1))?.[1];
  return { first, last, words: row === undefined ? words : [...words, row] };
}

/** The replaced text with the rest of its words. */
function aroundOf(text, start, end) {
  const head = /[\w-]*$/.exec(text.slice(Math.max(0, start - 40), start))[0];
  const tail = /^[\w-]*/.exec(text.slice(end, end + 40))[0];
  return head + text.slice(start, end) + tail;
}

function wordsIn(text) {
  return new Set(text.match(/[A-Za-z][\w-]{2,}/g) ?? []);
}

function lineAt(text, offset) {
  return text.slice(0, offset).split('\n').length;
}

/** The pages with the faults planted; the faults of a page do not overlap. */
export function plant(pages, faults) {
  return new Map(
    [...pages].map(([file, text]) => {
      const own = faults.filter((fault) => fault.file === file).toSorted((a, b) => b.start - a.start);
      return [
        file,
        own.reduce((so, { start, end, replacement }) => so.slice(0, start) + replacement + so.slice(end), text),
      ];
    }),
  );
}

/** How far the lines of a fault move, because of faults that are planted above it. */
export function shiftOf(fault, faults, pages) {
  const text = pages.get(fault.file);
  const above = faults.filter(({ file, start }) => file === fault.file && start < fault.start);
  return above.reduce(
    (lines, { start, end, replacement }) => lines + countBreaks(replacement) - countBreaks(text.slice(start, end)),
    0,
  );
}

function countBreaks(text) {
  return text.split('\n').length - 1;
}
