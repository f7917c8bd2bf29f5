import { placeOf } from './statements.js';
import { encodeMappings } from './vlq.js';

/** The name that a line declares, after the words that may stand before it. */
const declaredName =
  /^(?:(?:export|declare|const|abstract|readonly|interface|type|enum|class|function) )*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[\p{ID_Continue}$]+)/u;

/**
 * Maps the declarations of a file to the rows of the pages that document them, so that an editor goes there. A line that has no place
 * of its own has that of the declaration around it. Undefined where nothing is documented.
 */
export function mapToPages(statements, pages, pathTo) {
  const sources = new Map();
  const find = (place) => {
    const row = place === undefined ? undefined : pages.find(place);
    return row === undefined ? undefined : { ...row, source: numberOf(pathTo(row.page), sources) };
  };
  const lines = statements.flatMap((statement) => mapStatement(statement, find));
  if (sources.size === 0) return undefined;
  return { version: 3, sources: [...sources.keys()], names: [], mappings: encodeMappings(lines) };
}

function numberOf(path, sources) {
  if (!sources.has(path)) sources.set(path, sources.size);
  return sources.get(path);
}

/** Maps each line of a statement. `around` holds the places of the lines that enclose the one at hand, by depth of indentation. */
function mapStatement({ comment, code, place }, find) {
  const around = [place];
  let commentHere = '';
  let own = place;
  const lines = code
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const text = line.trimStart();
      if (commentHere !== '' || text.startsWith('/**')) {
        commentHere += `${line}\n`;
        if (!line.endsWith('*/')) return [];
        own = placeOf(commentHere);
        commentHere = '';
        return [];
      }
      const depth = Math.floor((line.length - text.length) / 4);
      const isEnd = /^[\])}]/.test(text);
      if (!isEnd) around.splice(depth, around.length, own ?? around[depth - 1] ?? place);
      own = undefined;
      return mapLine(line, text, find(around[depth] ?? place));
    });
  return [
    ...comment
      .split('\n')
      .slice(1)
      .map(() => []),
    ...lines,
  ];
}

/** The line and the name in it begin where the row does, and end where it ends; without a row they lead nowhere. */
function mapLine(line, text, row) {
  const begin = line.length - text.length;
  const found = declaredName.exec(text);
  const end = found === null ? line.length : begin + found[0].length;
  const name = found === null ? begin : end - found[1].length;
  if (row === undefined) return [[begin], [line.length]];
  const { source, line: number, column, end: rowEnd } = row;
  const starts = [...new Set([begin, name])].map((at) => [at, source, number, column]);
  const ends = [...new Set([end, line.length])].map((at) => [at, source, number, rowEnd]);
  return [...starts, ...ends];
}
