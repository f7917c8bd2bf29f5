/** Faults of requests, permissions and examples: what bind/ and check/ report about operations and messages. */
export const operationCatalogue = {} as const;
