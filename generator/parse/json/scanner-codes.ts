/** Kinds of tokens of jsonc-parser, whose own enum cannot be imported as a value. */
export const tokenKind = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  nullWord: 7,
  trueWord: 8,
  falseWord: 9,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  blank: 15,
  unknown: 16,
  end: 17,
} as const;

/** Faults that the scanner finds in a token. */
export const tokenFault = { none: 0, unclosedString: 2 } as const;
