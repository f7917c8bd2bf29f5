import type { TypeReference } from '../../model/edm/type-reference.js';
import type { JsonNode } from '../../model/json.js';
import type { IssueCode, StructuredType } from '../../model/schema/schema.js';
import type { Bounds } from '../../model/constraint.js';
import type { Source } from '../../model/source.js';

/** A place where a payload contradicts its type. */
export interface Finding {
  /** JSON pointer (RFC 6901) from the root of the body. */
  readonly pointer: string;
  /** The issue code that validators of the generated package report. */
  readonly code: IssueCode;
  /** The expected type of the value; for an unknown property, the type of its owner. */
  readonly type: TypeReference;
  /** The value at the place. Undefined for a missing property. */
  readonly value: JsonNode | undefined;
  readonly source: Source;
  /** Whether validators accept the value nevertheless: responses may have more properties than the documentation lists. */
  readonly accepted?: true;
  /** The words of the documentation that make a missing property required; undefined if the configuration requires it. */
  readonly requiredAt?: Source;
  /** The documented limits that the value breaks. */
  readonly limits?: Bounds;
  /** Set if the expectation comes from a type whose page was not read. */
  readonly open?: true;
  /** The object and its type, if the finding is a property that no table of the type lists. */
  readonly undocumentedIn?: ObjectOfType;
}

/** An object of a payload and the type that it is judged by. */
export interface ObjectOfType {
  readonly node: ObjectNode;
  readonly type: StructuredType;
}

export type ObjectNode = Extract<JsonNode, { readonly kind: 'Object' }>;
