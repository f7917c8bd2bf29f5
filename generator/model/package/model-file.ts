/**
 * The path of the file from which `check` and `diff` know the API that a package was made of: its schema, without lines, so that it changes
 * only where the API does.
 */
export const modelPath = 'model.json';
