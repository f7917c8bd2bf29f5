import { misspell } from '../faults/misspell.mjs';

/** A fault that can be planted in a page of any set in the Graph style, and that is reported once. See bench/faults/fault-kinds.mjs. */
function kind(name, files, pattern, rewrite) {
  return { name, files, pattern, rewrite };
}

const api = /(?:^|\/)api\//;
const resources = /(?:^|\/)resources\//;
const typo = ({ word }, random) => misspell(word, random);

export const faultKinds = [
  kind(
    'dead link',
    /./,
    /(?<=\]\((?:\.\.\/(?:resources|api)\/)?)[a-z][a-z-]{5,}(?=\.md\))/g,
    ([page]) => `${page}-missing`,
  ),
  kind('link in another case', resources, /(?<=\]\()[a-z](?=[a-z]{5,}\.md\))/g, ([letter]) => letter.toUpperCase()),
  kind('misspelt type', resources, /(?<=\n\|\w+\|)(?<word>String|Boolean|DateTimeOffset)(?=\|)/g, typo),
  kind('row twice', resources, /(?<=\n)\|[a-z]\w+\|(?:String|Boolean|Int32)\|[^\n|]+\|\r?\n/g, ([row]) => row + row),
  kind('surplus cell', resources, /(?<=\n\|[a-z]\w+\|(?:String|Boolean|Int32)\|[^\n|]+\|)(?=\r?\n)/g, () => 'x|'),
  kind(
    'misspelt permission',
    api,
    /(?<=\|(?:Delegated \(work or school account\)|Application) ?\| ?)(?<word>[A-Z]\w+)(?=\.Read)/g,
    typo,
  ),
  kind('misspelt block type', api, /(?<="blockType": ?")(?<word>request|response)(?=")/g, typo),
  kind('malformed status line', api, /(?<=\nHTTP\/1\.1 )204(?= )/g, () => '2O4'),
  kind('date in another format', api, /(?<="\w+DateTime": ?")\d{4}-\d\d-\d\dT[^"]+/g, ([date]) =>
    '31 January 2024'.padEnd(date.length, '.'),
  ),
  kind('page of another kind', api, /(?<=\ndoc_type: "?)apiPageType/g, () => 'resourcePageType'),
];
