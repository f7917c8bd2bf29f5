import type { Replacement, Result } from 'sarif';
import { catalogue } from '../../model/catalogue/index.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { locateEdit } from '../../model/fix/locate-edit.js';
import { createPageText, sourceBetween } from '../../model/page-text.js';
import { describeLocation } from './sarif-location.js';

/** Describes how a finding is mended; empty if it has no fix, or if one of the edits cannot be made. */
export function describeFixes(
  { code, fix, source }: Diagnostic,
  texts: ReadonlyMap<string, string>,
  folder: string | undefined,
): Pick<Result, 'fixes'> {
  const text = texts.get(source.file);
  if (fix === undefined || text === undefined) return {};
  // All edits of a finding are on its page.
  const page = createPageText(source.file, text);
  const replacements = fix.edits.flatMap((edit): readonly Replacement[] => {
    const located = locateEdit(edit, page);
    if (located === undefined) return [];
    const { region = {} } = describeLocation(sourceBetween(page, located.start, located.end), folder);
    return [{ deletedRegion: region, insertedContent: { text: located.after } }];
  });
  if (replacements.length < fix.edits.length) return {};
  const { artifactLocation = {} } = describeLocation(source, folder);
  return {
    fixes: [{ description: { text: catalogue[code].fix }, artifactChanges: [{ artifactLocation, replacements }] }],
  };
}
