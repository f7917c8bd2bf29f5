// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/** The names of the primitive types. */
export type PrimitiveName =
  | 'Edm.Binary'
  | 'Edm.Boolean'
  | 'Edm.Byte'
  | 'Edm.Date'
  | 'Edm.DateTimeOffset'
  | 'Edm.Decimal'
  | 'Edm.Double'
  | 'Edm.Duration'
  | 'Edm.Guid'
  | 'Edm.Int16'
  | 'Edm.Int32'
  | 'Edm.Int64'
  | 'Edm.SByte'
  | 'Edm.Single'
  | 'Edm.Stream'
  | 'Edm.String'
  | 'Edm.TimeOfDay'
  | 'Edm.Untyped';

/** Base64 text, with the alphabet of RFC 4648 section 4 or 5, padded or not. */
export type Binary = string;

/** An integer from 0 to 255. */
export type Byte = number;

/** A calendar date, `2024-02-29`. */
export type Date = string;

/**
 * A point in time with its offset, `2024-02-29T08:30:00.1234567+03:00`. It is a string so that no digit and no offset
 * is lost.
 */
export type DateTimeOffset = string;

/** A decimal number. It is a string if the service sends one to keep all digits. */
export type Decimal = number | string;

/** A 64-bit floating-point number. JSON has no literals for infinity and not-a-number, so these are strings. */
export type Double = number | 'INF' | '-INF' | 'NaN';

/** An ISO 8601 duration, `P1DT2H30M`. It may be negative, and its seconds may have a fraction. */
export type Duration = string;

/** A UUID in its usual form of 8-4-4-4-12 hexadecimal digits. */
export type Guid = string;

/** An integer from -32,768 to 32,767. */
export type Int16 = number;

/** An integer from -2,147,483,648 to 2,147,483,647. */
export type Int32 = number;

/** A 64-bit integer. It is a string if the service sends one to keep all digits. */
export type Int64 = number | string;

/** An integer from -128 to 127. */
export type SByte = number;

/** A 32-bit floating-point number. JSON has no literals for infinity and not-a-number, so these are strings. */
export type Single = number | 'INF' | '-INF' | 'NaN';

/** Bytes that are read with a separate request. Their value in JSON is not defined. */
export type Stream = unknown;

/** A time of day, `08:30:00.1234567`. Its seconds and their fraction are optional. */
export type TimeOfDay = string;

/** Any JSON value. */
export type Untyped = unknown;
