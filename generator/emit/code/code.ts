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
  let text = texts[0] ?? '';
  let uses = noUses;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? '';
    if (typeof part === 'string') text += part;
    else {
      text += part.text;
      uses = joinUses(uses, part.uses);
    }
    text += texts[index + 1] ?? '';
  }
  return { text, uses };
}

/** Joins pieces of code by a separator. */
export function joinCode(codes: readonly Code[], separator: string): Code {
  return { text: codes.map(({ text }) => text).join(separator), uses: codes.flatMap(({ uses }) => uses) };
}

/** Code that refers to no symbol. */
export function plain(text: string): Code {
  return { text, uses: noUses };
}

const noUses: readonly Use[] = [];

/** Most pieces refer to nothing: only two lists with items are copied. */
function joinUses(uses: readonly Use[], more: readonly Use[]): readonly Use[] {
  if (more.length === 0) return uses;
  return uses.length === 0 ? more : [...uses, ...more];
}

/** Removes pieces of code whose text equals that of an earlier piece. */
export function distinctCode(codes: readonly Code[]): readonly Code[] {
  return [...new Map(codes.map((one) => [one.text, one])).values()];
}
