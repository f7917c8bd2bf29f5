import type { Annotations } from './annotations.js';

/** The body of a response that says what went wrong (OData JSON Format 4.01, section 21.1). */
export interface ODataError extends Annotations {
  error: ODataErrorDetail & {
    /** Each of several faults. */
    details?: ODataErrorDetail[];
    /** For those who look after the service. */
    innererror?: ODataInnerError;
    /** The same, as many services spell it. */
    innerError?: ODataInnerError;
  };
}

/** One fault. */
export interface ODataErrorDetail extends Annotations {
  /** Stays the same in every language and version; programs act by it. */
  code: string;
  /** For people. */
  message: string;
  /** The part of the request that is at fault, for example a property. */
  target?: string | null;
}

/** What a service says besides; OData says nothing about it. */
export interface ODataInnerError {
  code?: string;
  innererror?: ODataInnerError;
  innerError?: ODataInnerError;
  [name: string]: unknown;
}
