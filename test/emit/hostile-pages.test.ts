import { ts } from 'ts-morph';
import { describe, expect, test, vi } from 'vitest';
import { planPackage } from '../../generator/emit/plan-package.js';
import type { JsonNode } from '../../generator/model/json.js';
import type { Schema } from '../../generator/model/schema/schema.js';
import { planInput, shop } from './shop.js';
import { readTemplates, textOf } from './write-package.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** Texts that try to end the comment, string, template, path, JSON or Markdown that contains them. */
const hostileTexts = [
  '*/ process.exit(1); /*',
  '`; process.exit(1); `${process.exit(1)}',
  "'; process.exit(1); '",
  '"; process.exit(1); "',
  'a\nprocess.exit(1);\n// b',
  'a\u2028process.exit(1);\u2029b\r\nc',
  '\\',
  '../../../../etc/passwd',
  '@deprecated {@link x} <script>alert(1)</script>',
  '# heading\n```ts\nprocess.exit(1);\n```',
  '\u202e } ;)1(tixe.ssecorp',
];

describe.each(hostileTexts)('a page with the text %j everywhere', (text) => {
  const files = filesOf(withText(shop, text));
  // In a path, braces are placeholders, whatever is between them.
  const harmless = filesOf(withText(shop, `text${'{a text}'.repeat(text.match(/\{[^{}]+\}/g)?.length ?? 0)}`));

  test('produces the same files', () => {
    expect([...files.keys()]).toEqual([...harmless.keys()]);
  });

  test('produces the same statements', () => {
    const typescript = [...files].filter(([path]) => path.endsWith('.ts'));
    const strange = typescript.filter(([path, content]) => !isSameSyntax(content, harmless.get(path) ?? ''));
    expect(strange).toEqual([]);
  });

  test('produces valid JSON', () => {
    const json = [...files].filter(([path]) => path.endsWith('.json')).map(([, content]) => content);
    expect(json.map((content) => typeof JSON.parse(content))).toEqual(json.map(() => 'object'));
  });
});

test('the path of a page never becomes a path outside the package', () => {
  const paths = [...filesOf(withText(shop, 'text', '../../../evil\n*/.md')).keys()];
  expect(paths.filter((path) => !/^\.?[a-zA-Z0-9][a-zA-Z0-9._/-]*$/.test(path))).toEqual([]);
  expect(paths.filter((path) => path.split('/').includes('..'))).toEqual([]);
});

function filesOf(schema: Schema): ReadonlyMap<string, string> {
  const planned = planPackage({ ...planInput(schema), templates: readTemplates() });
  return new Map(planned.map((file) => [file.path, textOf(file)]));
}

/** Puts a text wherever the package contains words of a page, except names, because emitted names derive from them. */
function withText(schema: Schema, text: string, file = 'order.md'): Schema {
  const source = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return {
    ...schema,
    types: schema.types.map((type) => {
      const described = { ...type, description: text, deprecated: text, source };
      if (described.kind === 'EnumType') {
        return {
          ...described,
          members: described.members.map((member) => ({ ...member, description: text, deprecated: text })),
        };
      }
      const constraints = [
        { kind: 'Default', value: text, source } as const,
        { kind: 'Format', format: text, source } as const,
        { kind: 'Query', option: text, operators: [text], source } as const,
        { kind: 'Range', min: text, max: text, source } as const,
        { kind: 'Deprecated', text, source } as const,
      ];
      return {
        ...described,
        properties: described.properties.map((one) => ({ ...one, description: text, constraints, source })),
      };
    }),
    operations: schema.operations.map((operation) => ({
      ...operation,
      title: text,
      description: text,
      source,
      headers: [{ name: 'Prefer', value: text, source }],
      permissions: operation.permissions.map((grant) => ({ ...grant, permissionType: text, alternatives: [[text]] })),
      routes: [{ method: 'POST', path: `/${text}`, source }],
    })),
    examples: schema.examples.map((example) => ({
      ...example,
      source,
      target: text,
      ...(example.body && { body: say(example.body, text) }),
    })),
  };
}

function say(node: JsonNode, text: string): JsonNode {
  switch (node.kind) {
    case 'Object':
      return { ...node, members: node.members.map((member) => ({ ...member, value: say(member.value, text) })) };
    case 'Array':
      return { ...node, items: node.items.map((item) => say(item, text)) };
    case 'String':
      return { ...node, value: text };
    case 'Number':
    case 'Boolean':
    case 'Null':
      return node;
  }
}

function isSameSyntax(text: string, other: string): boolean {
  return text === other || JSON.stringify(syntaxOf(text)) === JSON.stringify(syntaxOf(other));
}

/** The kinds of all nodes of a file, in order, and its faults. Comments are not nodes. */
function syntaxOf(text: string): readonly string[] {
  const file = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, false);
  // The property exists at run time, but is not declared.
  const { parseDiagnostics } = file as ts.SourceFile & { readonly parseDiagnostics: readonly ts.Diagnostic[] };
  const kinds: string[] = parseDiagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  const visit = (node: ts.Node) => {
    kinds.push(ts.SyntaxKind[node.kind]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return kinds;
}
