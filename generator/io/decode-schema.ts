/** Decodes the text of a schema: UTF-8, or UTF-16 if it begins with the byte order mark of that, as some shells write files. */
export function decodeSchema(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
