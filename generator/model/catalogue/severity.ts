/** How much a diagnostic weighs: an error spoils the output, a warning is a doubt, an info is a remark, `off` is not shown. */
export const severities = ['error', 'warning', 'info', 'off'] as const;

export type Severity = (typeof severities)[number];
