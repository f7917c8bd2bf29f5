import { modelPath } from '../../model/package/model-file.js';
import { fileSource } from '../../model/source.js';

/** The place of what was read back from a file without places, until `sources.json` says more. */
export const unplaced = fileSource(modelPath);
