// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

const duration =
  /^[-+]?P(?=.)(?:\d{1,12}Y)?(?:\d{1,12}M)?(?:\d{1,12}W)?(?:\d{1,12}D)?(?:T(?=.)(?:\d{1,12}H)?(?:\d{1,12}M)?(?:\d{1,12}(?:\.\d{1,12})?S)?)?$/;

/**
 * Whether a value is an ISO 8601 duration, such as `P1DT2H30M`, with an optional sign and optional fractional seconds.
 */
export function isDuration(value: unknown): value is string {
  return typeof value === 'string' && duration.test(value);
}
