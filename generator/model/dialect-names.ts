/** The families of documentation: with OData, or plain REST. */
export const dialectNames = ['graph', 'plain'] as const;

export type DialectName = (typeof dialectNames)[number];
