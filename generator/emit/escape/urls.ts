/** The absolute URL of a link in a description, escaped for Markdown in a comment; undefined if it is not an HTTP URL. */
export function absoluteUrl(target: string, pagesUrl: string | undefined): string | undefined {
  const base = pagesUrl === undefined ? undefined : folderUrl(pagesUrl);
  if (!URL.canParse(target, base)) return undefined;
  const { protocol, username, password, href } = new URL(target, base);
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return undefined;
  // These characters would end the link, the inline tag or the comment.
  return href.replace(/[\s()<>{}|*@`'"\\]/g, percentEncode);
}

/** The URL of a page: its path, relative to the URL of all pages. */
export function pageUrl(file: string, pagesUrl: string): string | undefined {
  const path = file.split('/').map((name) => encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd')));
  return absoluteUrl(path.join('/'), pagesUrl);
}

function folderUrl(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
