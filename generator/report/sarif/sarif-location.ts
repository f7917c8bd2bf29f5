import type { PhysicalLocation } from 'sarif';
import type { Source } from '../../model/source.js';
import { pathInRepository } from '../text/path-in-repository.js';

/** The name of the folder that addresses are relative to, as GitHub calls it. */
export const rootId = '%SRCROOT%';

/** The name under which results carry their fingerprint. A change of how it is made gets a new number. */
export const fingerprintName = 'docs2ts/v1';

/** Describes a place; its address is percent-encoded and relative to the repository, or else to the folder in which docs2ts was run. */
export function describeLocation(
  { file, line, column, endLine, endColumn }: Source,
  folder: string | undefined,
): PhysicalLocation {
  const segments = pathInRepository(file, folder).split('/');
  return {
    artifactLocation: { uri: segments.map(encodeSegment).join('/'), uriBaseId: rootId },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}

/** A text in which `[words](address)` is no link, as it would be (SARIF 2.1.0, section 3.11.6). */
export function plainText(text: string): string {
  return text.replaceAll('](', ']\u200b(');
}

/** Half of a surrogate pair has no encoding. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(Buffer.from(segment).toString());
}
