/**
 * Splits a declaration file that the compiler wrote: each statement starts at the left margin, after its comment. A
 * statement without its own place has that of the statement before it: `isOrder` has that of `Order`.
 */
export function splitStatements(text) {
  const statements = [];
  let comment = '';
  let inComment = false;
  for (const line of text.split(/\r?\n/)) {
    if (inComment || line.startsWith('/**')) {
      comment += `${line}\n`;
      inComment = !line.endsWith('*/');
    } else if (/^(?:export|import|declare|interface|type|const|enum|class|function)\b/.test(line)) {
      statements.push({
        comment,
        code: `${line}\n`,
        ...nameOf(line),
        place: placeOf(comment) ?? statements.at(-1)?.place,
      });
      comment = '';
    } else if (line !== '' && !line.startsWith('//')) {
      const last = statements.at(-1);
      if (last === undefined) throw new Error(`Unexpected line outside of a declaration: ${line}`);
      last.code += `${line}\n`;
    }
  }
  return statements;
}

/** Returns the kind and name of a declaration. An import or an export list has no name. */
function nameOf(line) {
  if (/^import\b|^export (?:type )?[*{]/.test(line)) return { kind: line.slice(0, 6) };
  const found =
    /^(?:export )?(?:declare )?(?:const (?=enum))?(interface|type|const|enum|class|function) ([\p{ID_Start}$_][\p{ID_Continue}$]*)/u.exec(
      line,
    );
  if (found === null) throw new Error(`Unexpected declaration: ${line}`);
  return { kind: found[1], name: found[2] };
}

/** Reads the place in the last line of a comment: `resources/order.md:46`, plain or after `@see`. */
export function placeOf(comment) {
  const lines = comment
    .trimEnd()
    .replace(/\s*\*\/$/, '')
    .split('\n');
  const last = (lines.at(-1) ?? '').replace(/^\s*(?:\/\*)?\*+\s*/, '').replace(/^@see /, '');
  const place = /^(?:\{@link \S+ \| (?<label>.*)\}|`(?<code>.*)`)$/.exec(last)?.groups;
  const found = /^(.+):(\d+)$/.exec(place?.label ?? place?.code ?? last);
  return found === null ? undefined : { page: unescape(found[1]), line: Number(found[2]) };
}

/** Removes the escapes that keep a path from ending a comment or opening a tag in it. */
function unescape(text) {
  return text.replaceAll('*\\/', '*/').replace(/\\([@{}<>])/g, '$1');
}

/** Returns the names that a statement refers to, without the names of its properties and parameters. */
export function namesIn(code) {
  const bare = code.replace(/\/\*[^]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, '');
  return new Set(bare.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*(?![\p{ID_Continue}$]|\??:)/gu));
}

/**
 * Reads the names and the specifier of `import { type Order, Item as sales_Item } from './order.js';`. Undefined for a
 * statement without braces.
 */
export function readNames(code) {
  const found = /^(?:import|export) (?:type )?\{ ?(.*?),? ?\} from ['"](.*)['"];$/.exec(code.trim());
  if (found === null) return undefined;
  const names = found[1].split(/, ?/).filter((name) => name !== '');
  return {
    specifier: found[2],
    names: names.map((text) => {
      const [name, local = name] = text.replace(/^type /, '').split(' as ');
      return { name, local };
    }),
  };
}
