/** Does an introduction say that the type is abstract? */
export function saysAbstract(text: string): boolean {
  return /\babstract (?:base )?(?:type|class|resource|entity)\b|\bnot expected to be used directly\b|\bis an abstract\b/i.test(
    text,
  );
}

/** Does an introduction say that further properties may be there? */
export function saysOpenType(text: string): boolean {
  return /\b(?:is|as) an open type\b|\bopen type that\b/i.test(text);
}
