// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Annotations } from './annotations.js';

/** The body of an error response (OData JSON Format 4.01, section 21.1). */
export interface ODataError extends Annotations {
  error: ODataErrorDetail & {
    /** The individual errors, if there are several. */
    details?: ODataErrorDetail[];
    /** Details for the developers of the service. */
    innererror?: ODataInnerError;
    /** The same, in a spelling that many services use. */
    innerError?: ODataInnerError;
  };
}

/** A single error. */
export interface ODataErrorDetail extends Annotations {
  /** Stable across languages and versions, for programs to act on. */
  code: string;
  /** Text for people. */
  message: string;
  /** The part of the request that caused the error, for example a property. */
  target?: string | null;
}

/** Further details, which OData does not specify. */
export interface ODataInnerError {
  code?: string;
  innererror?: ODataInnerError;
  innerError?: ODataInnerError;
  [name: string]: unknown;
}
