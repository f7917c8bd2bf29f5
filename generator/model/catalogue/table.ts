/** Faults of tables, code blocks and prose on one page: what declaring a page reports. */
export const tableCatalogue = {} as const;
