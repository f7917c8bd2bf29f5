import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript-5.9';
import { findReasons } from './find-reasons.mjs';
import { pairTypes } from './pair-types.mjs';

const options = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  types: [],
  skipLibCheck: true,
};

/**
 * Asks the compiler, for each type that both packages have, whether ours is assignable to theirs:
 * `{ types: [{ name, reasons: [{ property, reason, detail }] }] }`, where a type without a reason is assignable.
 */
export function judgeTypes(folder, declarations) {
  const index = join(folder, 'src', 'index.ts');
  const program = ts.createProgram([index, declarations], options);
  const checker = program.getTypeChecker();
  const [ours, theirs] = [index, declarations].map((path) => checker.getSymbolAtLocation(program.getSourceFile(path)));
  const schema = JSON.parse(readFileSync(join(folder, 'schema.csdl.json'), 'utf8'));
  const pairs = pairTypes(schema, { ours, theirs }, checker);
  return { types: pairs.map((pair) => ({ name: pair.name, reasons: findReasons(pair.ours, pair.theirs, checker) })) };
}
