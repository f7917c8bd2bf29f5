import { join } from 'node:path';
import { bench, describe } from 'vitest';
import { declarePage } from '../generator/declare/declare-page.js';
import { linkSchema } from '../generator/link/link-schema.js';
import { checkSchema } from '../generator/check/check-schema.js';
import { judgeExamples } from '../generator/check/judge/judge-examples.js';
import { planPackage } from '../generator/emit/plan-package.js';
import { renderFiles } from '../generator/emit/print/render-files.js';
import { exportCsdlJson } from '../generator/export/csdl-json.js';
import { readSources } from '../generator/io/read-sources.js';
import { readTemplates } from '../generator/io/read-templates.js';
import { indexSchema } from '../generator/model/schema/schema-index.js';
import { graph } from '../generator/declare/dialects/graph.js';
import { parsePage } from '../generator/parse/parse-page.js';

// `DOCS=path npm run bench:stages` measures other documentation.
const { files } = await readSources([process.env.DOCS ?? join(import.meta.dirname, '..', 'docs-input')]);
const templates = await readTemplates();
const pages = files.map((file) => parsePage(file));
const facts = pages.map((page) => declarePage(page, graph));
const { schema } = linkSchema(facts, {});
const index = indexSchema(schema);
const { deviations, undocumented } = judgeExamples(schema, index);
const planned = planPackage({
  schema,
  deviations,
  templates,
  csdl: exportCsdlJson(schema),
  package: { name: 'bench', version: '0.0.0', enums: 'const-object', layout: 'module-per-type', renames: new Map() },
});

describe(`stages, ${files.length} pages`, () => {
  bench('parse', () => void files.map((file) => parsePage(file)));
  bench('declare', () => void pages.map((page) => declarePage(page, graph)));
  bench('link', () => void linkSchema(facts, {}));
  bench('judge', () => void judgeExamples(schema, index));
  bench('check', () => void checkSchema({ schema, index, pages: facts, deviations, undocumented }));
  bench('render', async () => void (await renderFiles(planned)));
});
