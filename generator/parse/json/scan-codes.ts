/** The token kinds of jsonc-parser's scanner. The library's own enum cannot be imported as a value. */
export const scanKind = {
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
} as const;

/** The faults that the scanner reports for a token. */
export const scanFault = { none: 0, unclosedString: 2 } as const;
