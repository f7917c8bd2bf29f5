import { format } from 'prettier';

/** What `docs2ts init` configures. */
export interface InitialConfiguration {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly package: { readonly name: string; readonly version: string };
  readonly dialect: 'graph' | 'plain';
  /** The licence of the pages, if they have one. */
  readonly pages?: { readonly notice: string };
}

/** Prints a configuration as a program with comments that name what else can be said. */
export function printProgram(configuration: InitialConfiguration): Promise<string> {
  const lines = Object.entries(configuration).flatMap(([name, value]) => [
    ...comments[name as keyof InitialConfiguration].map((line) => `// ${line}`),
    `${name}: ${JSON.stringify(value)},`,
  ]);
  const text = `import { defineConfig } from 'docs2ts';

// An editor shows what an option means, and which others there are. Flags of the command line win over this file.
export default defineConfig({
${lines.join('\n')}

${further.map((line) => `// ${line}`).join('\n')}
});
`;
  return format(text, { parser: 'babel', singleQuote: true, printWidth: 100 });
}

/** Prints a configuration in JSON, which has no comments. Editors find them in the JSON Schema, if there is one. */
export function printJson(configuration: InitialConfiguration, schema: string | undefined): Promise<string> {
  const value = { ...(schema !== undefined && { $schema: schema }), ...configuration };
  return format(JSON.stringify(value), { parser: 'json', printWidth: 100 });
}

const comments: Readonly<Record<keyof InitialConfiguration, readonly string[]>> = {
  inputs: ['The documentation: folders, pages and glob patterns.'],
  out: ['The folder of the generated package. Nobody else writes there.'],
  package: ['Fields of its package.json. Also: description, license, author, repository and the like.'],
  dialect: ['`graph` for a service that follows OData (`@odata.type`), `plain` for any other.'],
  pages: ['Ships the pages in the package with this licence, so that Go to Definition opens them.'],
};

const further = [
  'What `docs2ts lint` finds can be turned off; `docs2ts explain CODE` says what a code means:',
  "severity: { 'missing-front-matter': 'off' },",
  'What fails `docs2ts lint`: `error`, `warning`, `info` or `never`.',
  "failOn: 'warning',",
  'Words of these pages that docs2ts does not know; `docs2ts lint --coverage` lists them:',
  "vocabulary: { headings: { attributes: 'properties' }, types: { uuid: 'Edm.Guid' } },",
  'What the pages say wrongly, until they are corrected:',
  "overrides: { 'order.total': { reason: 'Counted in cents.', type: 'Int64' } },",
];
