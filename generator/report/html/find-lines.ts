import type { Source } from '../../model/source.js';
import { getOrMake } from '../../model/text/get-or-make.js';
import { cutExcerpt } from '../text/excerpt.js';
import type { HtmlLine } from './html-report.js';

/** Finds the line in which a place begins, cut around the place. */
export type LineFinder = (source: Source) => HtmlLine | undefined;

/** Creates a finder of lines in texts; a text is split once. */
export function findLinesIn(texts: ReadonlyMap<string, string>): LineFinder {
  const linesOf = new Map<string, readonly string[]>();
  return (source) => {
    const lines = getOrMake(linesOf, source.file, () => texts.get(source.file)?.split('\n') ?? []);
    const line = lines[source.line - 1];
    const excerpt = line === undefined ? undefined : cutExcerpt(line, source);
    return excerpt && [excerpt.text, excerpt.from, excerpt.to];
  };
}
