/**
 * Turns the name of a definition into a key that OpenAPI allows below `components` (OpenAPI 3.1.1, section 4.8.7): letters, digits and
 * `.-_`. Other characters become `_x20_`. Different names have different keys.
 */
export function componentName(name: string): string {
  return name.replace(/[^\w.-]|_(?=x[0-9A-F]+_)/gu, (character) => `_x${hexadecimal(character)}_`);
}

function hexadecimal(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
}
