/** How serious a diagnostic is: an error affects the output, a warning is probably a fault, an info is a remark, `off` is not shown. */
export const severities = ['error', 'warning', 'info', 'off'] as const;

export type Severity = (typeof severities)[number];

/** Compares by severity, the gravest first. */
export function compareSeverity(a: { readonly severity: Severity }, b: { readonly severity: Severity }): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}
