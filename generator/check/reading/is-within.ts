import type { Source } from '../../model/source.js';

/** Whether the first place is within the second. */
export function isWithin(inner: Source, outer: Source): boolean {
  return (
    inner.file === outer.file &&
    (inner.line > outer.line || (inner.line === outer.line && inner.column >= outer.column)) &&
    (inner.endLine < outer.endLine || (inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn))
  );
}
