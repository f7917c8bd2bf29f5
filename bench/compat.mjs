// `npm run compat -- FOLDER`: generates the package of a documentation set with `--compat graph-types` (or uses an existing package),
// and prints which of its types are assignable to the types of the same name in @microsoft/microsoft-graph-types, which are not, and
// why. `--json` prints data; `--against FILE` uses other declarations.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { judgeTypes } from './compat/judge-types.mjs';
import { printVerdict } from './compat/print-verdict.mjs';
import { root } from './package/cache.mjs';
import { runTool } from './package/run-tool.mjs';

const official = fileURLToPath(import.meta.resolve('@microsoft/microsoft-graph-types/microsoft-graph.d.ts'));

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, against: { type: 'string', default: official } },
});
const folder = resolve(positionals[0] ?? join(root, 'docs-input'));
const scratch = mkdtempSync(join(tmpdir(), 'docs2ts-compat-'));
try {
  const verdict = judgeTypes(
    existsSync(join(folder, 'schema.csdl.json')) ? folder : generate(),
    resolve(values.against),
  );
  console.log(values.json ? JSON.stringify(verdict, null, 2) : printVerdict(verdict));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function generate() {
  const out = join(scratch, 'package');
  runTool(['generate', folder, '--out', out, '--compat', 'graph-types'], scratch);
  return out;
}
