/** Faults of types, properties and enums: what bind/ and check/ report about the schema. */
export const typeCatalogue = {} as const;
