/** Where a link of a description leads, fit for Markdown in a comment; undefined where it is no URL of the web. */
export function absoluteUrl(target: string, pagesUrl: string | undefined): string | undefined {
  const base = pagesUrl === undefined ? undefined : folderUrl(pagesUrl);
  if (!URL.canParse(target, base)) return undefined;
  const { protocol, username, password, href } = new URL(target, base);
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return undefined;
  // What ends a link, an inline tag or a comment.
  return href.replace(/[\s()<>{}|*@`'"\\]/g, percentEncode);
}

/** The URL of a page, which lies at its path below the URL of all pages. */
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
