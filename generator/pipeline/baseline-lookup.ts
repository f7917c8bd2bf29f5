import type { BaselineLookup } from '../check/settle/apply-baseline.js';
import { type BaselineFile, findGonePages, pathsInBaseline } from '../io/baseline-file.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { findLinesIn, fingerprintOf } from '../model/fingerprint.js';
import { textsOf } from '../model/source.js';
import type { Documentation } from './documentation.js';

/** How entries of a baseline are compared with the findings of a documentation. Each fingerprint is computed once. */
export function makeLookup(file: BaselineFile, { root, files }: Documentation): BaselineLookup {
  const findLines = findLinesIn(textsOf(files));
  const known = new Map<Diagnostic, string>();
  const remember = (diagnostic: Diagnostic): string => {
    const fingerprint = fingerprintOf(diagnostic, findLines);
    known.set(diagnostic, fingerprint);
    return fingerprint;
  };
  return {
    paths: pathsInBaseline(file, files, root),
    gone: findGonePages(file),
    fingerprintOf: (diagnostic) => known.get(diagnostic) ?? remember(diagnostic),
  };
}
