/** What is said of an error that docs2ts does not expect. */
export function describeBug(error: unknown, debug: boolean): string {
  if (debug && error instanceof Error) return `${error.stack}\n`;
  const message = error instanceof Error ? error.message : String(error);
  return `docs2ts failed because of a bug in docs2ts: ${message}\nRun again with DEBUG=docs2ts to see where.\n`;
}
