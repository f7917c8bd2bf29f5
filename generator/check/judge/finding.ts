import type { TypeReference } from '../../model/edm.js';
import type { JsonNode } from '../../model/json.js';
import type { IssueCode } from '../../model/schema.js';
import type { Source } from '../../model/source.js';

/** Where a payload contradicts its type, as a validator of the generated package reports it. */
export interface Finding {
  /** JSON pointer (RFC 6901) from the root of the body. */
  readonly pointer: string;
  readonly code: IssueCode;
  /** The type that the place should have; of an unknown property, the type of its owner. */
  readonly type: TypeReference;
  /** What stands there; undefined where something is missing. */
  readonly value: JsonNode | undefined;
  readonly source: Source;
}
