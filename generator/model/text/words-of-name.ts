/** The words of a name in lower case, each capital letter beginning one: `order`, `lines` for `orderLines` and `order_lines`. */
export function wordsOfName(name: string): readonly string[] {
  return name.split(/(?=[A-Z])|[\s._-]/).map((word) => word.toLowerCase());
}

/** Writes a name as words, and keeps abbreviations: `display Name` for `displayName`, `user ID` for `userID`. */
export function spaceName(name: string): string {
  return name.replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ');
}
