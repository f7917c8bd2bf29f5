import type { PlannedFile } from '../../model/package/plan.js';
import { planModule } from '../code/module.js';
import { openScope } from '../code/scope.js';
import type { Emitter } from '../emitter.js';
import { testOf } from '../examples/declare-test.js';
import type { PageExamples } from '../examples/plan-examples.js';
import type { PackagePlan } from '../package-plan.js';
import { copyTemplates } from '../package/copy-templates.js';

/** One test per page, of the examples on it (`test/api/order-post.test.ts`), and what all tests use, which is a template. */
export const tests: Emitter = {
  part: 'tests',
  emit: (plan) => [...plan.examples.flatMap((page) => emitTest(page, plan)), ...copySupport(plan)],
};

/** The configuration of the compiler extends that of the package. */
function copySupport(plan: PackagePlan): readonly PlannedFile[] {
  const files = copyTemplates('test/', plan);
  return plan.package.parts.includes('package') ? files : files.filter(({ path }) => path.endsWith('.ts'));
}

function emitTest(page: PageExamples, plan: PackagePlan): readonly PlannedFile[] {
  const module = `${page.module.replace(/^examples/, 'test')}.test`;
  const scope = openScope(module, new Set(), plan.names);
  const { names, shapes, index } = plan;
  const test = testOf(page, { scope, names, shapes, index });
  if (test === undefined) return [];
  return [planModule(module, [{ statement: { kind: 'Expression', expression: test.tree }, uses: test.uses }])];
}
