import { createHash } from 'node:crypto';
import { escapeCharacter, replaceInvisible } from '../../model/text/invisible.js';
import { printable } from '../text/printable.js';
import type { PageParts } from '../report.js';
import type { HtmlData } from './html-report.js';

/**
 * Prints the page. A Content-Security-Policy permits its own script and style and nothing else: no request, no other script, no form.
 * Texts of the documentation are only in the JSON, in which nothing can end the element. The script comes before the JSON about types and
 * operations, so that the page is there before that is read.
 */
export function printPage({ report, schema }: HtmlData, { script, style }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>docs2ts report</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<noscript><p>This report needs JavaScript. docs2ts prints the same with <code>--reporter markdown</code>.</p></noscript>
<script id="data" type="application/json">${escapeJson(report)}</script>
<script>${script}</script>
<script id="schema" type="application/json">${escapeJson(schema)}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** JSON that an HTML element may contain: no text can end the element or begin a comment. Invisible characters become visible ones. */
function escapeJson(data: HtmlData[keyof HtmlData]): string {
  const json = JSON.stringify(data, (_key, value: unknown) => (typeof value === 'string' ? printable(value) : value));
  return replaceInvisible(json, escapeCharacter).replace(/[<>&]/g, escapeCharacter);
}
