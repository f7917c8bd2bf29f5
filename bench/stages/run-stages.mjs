import { checkSchema } from '../../dist/generator/check/check-schema.js';
import { judgeExamples } from '../../dist/generator/check/judge/judge-examples.js';
import { declarePage } from '../../dist/generator/declare/declare-page.js';
import { exportCsdlJson } from '../../dist/generator/export/csdl-json.js';
import { printModel } from '../../dist/generator/export/model/print-model.js';
import { graph } from '../../dist/generator/declare/dialects/graph.js';
import { planPackage } from '../../dist/generator/emit/plan-package.js';
import { renderFiles } from '../../dist/generator/emit/print/render-files.js';
import { readSources } from '../../dist/generator/io/read-sources.js';
import { readTemplates } from '../../dist/generator/io/read-templates.js';
import { linkSchema } from '../../dist/generator/link/link-schema.js';
import { packageParts } from '../../dist/generator/model/package/parts.js';
import { indexSchema } from '../../dist/generator/model/schema/schema-index.js';
import { parsePage } from '../../dist/generator/parse/parse-page.js';

const options = {
  name: 'bench',
  version: '0.0.0',
  enums: 'const-object',
  layout: 'module-per-type',
  parts: packageParts,
  renames: new Map(),
};

/** Reads the pages of a folder and declares their facts, which all later stages start from. */
export async function readPages(folder) {
  const { files } = await readSources([folder]);
  const facts = files.map((file) => declarePage(parsePage(file), graph));
  return { files, facts, templates: await readTemplates() };
}

/** Runs each stage up to planning once; `from` skips the stages before it. Returns the processor time of each in milliseconds. */
export function runStages({ files, facts, templates }, { from = 'parse' } = {}) {
  const times = {};
  const time = (name, run) => {
    const { user, system } = process.cpuUsage();
    const result = run();
    const used = process.cpuUsage({ user, system });
    times[name] = (used.user + used.system) / 1000;
    return result;
  };
  if (from === 'parse') {
    const pages = time('parse', () => files.map((file) => parsePage(file)));
    time('declare', () => pages.map((page) => declarePage(page, graph)));
  }
  const { schema } = time('link', () => linkSchema(facts, {}));
  const index = indexSchema(schema);
  const judgement = time('judge', () => judgeExamples(schema, index));
  time('check', () =>
    checkSchema({ schema, index, pages: facts, folders: new Map(), unreadPages: new Set(), part: false, ...judgement }),
  );
  time('plan', () => plan({ schema, deviations: judgement.deviations, templates }));
  return times;
}

function plan({ schema, deviations, templates }) {
  const [model, csdl] = [printModel(schema), exportCsdlJson(schema)];
  return planPackage({ schema, deviations, templates, model, csdl, package: options });
}

/** The elapsed time of rendering the planned package, in milliseconds. */
export async function timeRendering({ facts, templates }) {
  const { schema } = linkSchema(facts, {});
  const { deviations } = judgeExamples(schema);
  const planned = plan({ schema, deviations, templates });
  const start = performance.now();
  await renderFiles(planned);
  return performance.now() - start;
}
