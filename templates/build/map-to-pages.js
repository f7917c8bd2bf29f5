import { placeOf } from './statements.js';
import { encodeMappings } from './vlq.js';

/** The name that a line declares, after optional keywords. */
const declaredName =
  /^(?:(?:export|declare|const|abstract|readonly|interface|type|enum|class|function) )*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[\p{ID_Continue}$]+)/u;

/**
 * Maps the declarations of a file to the rows of the pages that document them, so that editors open these rows. A line
 * without its own place has the place of the declaration around it. Undefined if nothing is documented.
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

/** Maps each line of a statement. `around` contains the places of the enclosing lines, by depth of indentation. */
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

/** Maps a line and the name in it to the start and end of a row. Without a row, they map to nothing. */
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
