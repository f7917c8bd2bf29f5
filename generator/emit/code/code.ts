/** A name that a module of the package exports. The module is its path below `src/`, without extension. */
export interface ModuleSymbol {
  readonly name: string;
  readonly module: string;
}

/** A piece of TypeScript, and the symbols of other modules that it refers to. */
export interface Code {
  readonly text: string;
  readonly uses: readonly Use[];
}

/** A reference to a symbol: its local name, and whether only its type is used. */
export interface Use {
  readonly symbol: ModuleSymbol;
  readonly local: string;
  readonly typeOnly: boolean;
}

/** Joins text and pieces of code: `` code`readonly ${type}[]` ``. */
export function code(texts: TemplateStringsArray, ...parts: readonly (Code | string)[]): Code {
  const text = texts.map((fixed, index) => fixed + textOf(parts[index] ?? '')).join('');
  return { text, uses: parts.flatMap((part) => (typeof part === 'string' ? [] : part.uses)) };
}

/** Joins pieces of code by a separator. */
export function joinCode(codes: readonly Code[], separator: string): Code {
  return { text: codes.map(({ text }) => text).join(separator), uses: codes.flatMap(({ uses }) => uses) };
}

/** Code that refers to no symbol. */
export function plain(text: string): Code {
  return { text, uses: [] };
}

/** Removes pieces of code whose text equals that of an earlier piece. */
export function distinctCode(codes: readonly Code[]): readonly Code[] {
  return [...new Map(codes.map((one) => [one.text, one])).values()];
}

function textOf(part: Code | string): string {
  return typeof part === 'string' ? part : part.text;
}
