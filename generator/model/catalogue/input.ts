/** Faults of inputs, configuration and output folders: what io/, config/ and the pipeline report. */
export const inputCatalogue = {} as const;
