/**
 * Splits a declaration file as the compiler writes it: each statement begins at the left margin, after its comment.
 * A statement without a place of its own has the place of the one before it: `isOrder` that of `Order`.
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

/** What a statement declares: its kind and name; an import or a list of exports declares nothing. */
function nameOf(line) {
  if (/^import\b|^export (?:type )?[*{]/.test(line)) return { kind: line.slice(0, 6) };
  const found =
    /^(?:export )?(?:declare )?(?:const (?=enum))?(interface|type|const|enum|class|function) ([\p{ID_Start}$_][\p{ID_Continue}$]*)/u.exec(
      line,
    );
  if (found === null) throw new Error(`Unexpected declaration: ${line}`);
  return { kind: found[1], name: found[2] };
}

/** The place in the documentation that the last line of a comment names: `resources/order.md:46`, plain or after `@see`. */
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

/** Undoes what keeps a path from ending a comment or from opening a tag in it. */
function unescape(text) {
  return text.replaceAll('*\\/', '*/').replace(/\\([@{}<>])/g, '$1');
}

/** The names that a statement speaks of; of its properties and parameters what follows their names. */
export function namesIn(code) {
  const bare = code.replace(/\/\*[^]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, '');
  return new Set(bare.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*(?![\p{ID_Continue}$]|\??:)/gu));
}

/** `import { type Order, Item as sales_Item } from './order.js';` as the names in the braces and the specifier; undefined where there are none. */
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
