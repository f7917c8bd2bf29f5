const duration =
  /^[-+]?P(?=.)(?:\d{1,12}Y)?(?:\d{1,12}M)?(?:\d{1,12}W)?(?:\d{1,12}D)?(?:T(?=.)(?:\d{1,12}H)?(?:\d{1,12}M)?(?:\d{1,12}(?:\.\d{1,12})?S)?)?$/;

/** An ISO 8601 duration, `P1DT2H30M`, with a sign and a fraction of seconds where need be. */
export function isEdmDuration(value: unknown): value is string {
  return typeof value === 'string' && duration.test(value);
}
