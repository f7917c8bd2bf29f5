/**
 * Returns the tab that a heading opens, for example `http` for `# [HTTP](#tab/http)`. Undefined for a normal heading.
 */
export function tabOf(heading: string): string | undefined {
  return /^\[[^\]]{0,200}\]\(#tab\/([^)/\s]{1,100})[^)]{0,200}\)$/i.exec(heading.trim())?.[1]?.toLowerCase();
}
