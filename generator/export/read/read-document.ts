import { createRequire } from 'node:module';
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { findLineStarts, lineOfOffset } from '../../model/text/lines.js';

/** The name under which objects of a document keep the line on which they begin. */
export const lineName = '@parser.line';

/** A JSON object whose objects know their lines, or the reason why the text cannot be read, with the line of the fault if it is known. */
export type ReadDocument =
  | { readonly kind: 'Document'; readonly notation: 'json' | 'xml'; readonly value: Readonly<Record<string, unknown>> }
  | { readonly kind: 'Fault'; readonly reason: string; readonly line?: number };

/** Reads JSON, or the XML notation of CSDL as its JSON notation. */
export function readDocument(text: string): ReadDocument {
  return text.trimStart().startsWith('<') ? readXml(text) : readJson(text);
}

/** The converter of the OASIS technical committee; it has no types. */
interface Converter {
  readonly xml2json: (xml: string, options: { readonly lineNumbers: boolean }) => Readonly<Record<string, unknown>>;
}

function readXml(text: string): ReadDocument {
  // Loads the converter only if there is XML. Its documentation is the source of the type.
  const { xml2json } = createRequire(import.meta.url)('odata-csdl') as Converter;
  try {
    return { kind: 'Document', notation: 'xml', value: xml2json(text, { lineNumbers: true }) };
  } catch (error) {
    const [reason = '', ...rest] = (error instanceof Error ? error.message : String(error)).split('\n');
    const line = rest.flatMap((part) => /^Line: (\d{1,9})$/.exec(part)?.[1] ?? [])[0];
    return { kind: 'Fault', reason: reason.slice(0, 200), ...(line === undefined ? {} : { line: Number(line) + 1 }) };
  }
}

function readJson(text: string): ReadDocument {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  const lines = findLineStarts(text);
  if (error !== undefined) return { kind: 'Fault', reason: explainError(error), line: lineAt(lines, error.offset) };
  if (tree?.type !== 'object') return { kind: 'Fault', reason: 'It is no JSON object' };
  // An object node becomes an object.
  return { kind: 'Document', notation: 'json', value: valueOf(tree, lines) as Readonly<Record<string, unknown>> };
}

/** The fault in words: `It is no valid JSON: unexpected end of string`. */
function explainError({ error }: ParseError): string {
  const words = printParseErrorCode(error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
  return `It is no valid JSON: ${words}`;
}

function valueOf(node: Node, lines: readonly number[]): unknown {
  const children = node.children ?? [];
  if (node.type === 'array') return children.map((child) => valueOf(child, lines));
  if (node.type !== 'object') return node.value;
  const members = children.flatMap(({ children: [name, value] = [] }) =>
    name === undefined || value === undefined
      ? []
      : ([
          [String(name.value), valueOf(value, lines)],
          ...(value.type === 'object' ? [] : [[`${String(name.value)}${lineName}`, lineAt(lines, name.offset)]]),
        ] as const),
  );
  return Object.fromEntries([...members, [lineName, lineAt(lines, node.offset)]]);
}

function lineAt(lines: readonly number[], offset: number): number {
  return lineOfOffset(lines, offset) + 1;
}
