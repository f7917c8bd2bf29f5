import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-5.9';
import { pairTypes } from './compat/known-types.mjs';
import { findReasons } from './compat/reasons.mjs';
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2];
const theirsFile = join(root, 'node_modules/@microsoft/microsoft-graph-types/microsoft-graph.d.ts');
const oursFile = join(folder, 'src/index.ts');
const program = ts.createProgram([theirsFile, oursFile], {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  types: [],
  noEmit: true,
  skipLibCheck: true,
});
const checker = program.getTypeChecker();
const mod = (f) => checker.getSymbolAtLocation(program.getSourceFile(f));
const pairs = pairTypes(
  JSON.parse(readFileSync(join(folder, 'schema.csdl.json'), 'utf8')),
  { ours: mod(oursFile), theirs: mod(theirsFile) },
  checker,
);
const judged = pairs.map((p) => ({ name: p.name, reasons: findReasons(p.ours, p.theirs, checker) }));
const bad = judged.filter((j) => j.reasons.length);
console.log(`${pairs.length} types known to both, ${pairs.length - bad.length} assignable, ${bad.length} not`);
const own = bad.filter((j) => j.reasons.some((r) => !r.reason.startsWith('through')));
console.log(`${own.length} of these for reasons of their own`);
const by = new Map();
for (const j of bad)
  for (const r of j.reasons) {
    const e = by.get(r.reason) ?? [];
    e.push(`${j.name}${r.property && '/' + r.property}: ${r.detail}`);
    by.set(r.reason, e);
  }
for (const [r, e] of [...by].sort((a, b) => b[1].length - a[1].length)) {
  console.log(`\n## ${r}: ${e.length}`);
  for (const x of e.slice(0, Number(process.argv[3] ?? 12))) console.log('  ' + x.slice(0, 240));
}
