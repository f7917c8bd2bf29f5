import type { PlannedFile } from '../../model/package/plan.js';
import { planModule } from '../code/module.js';
import { openScope } from '../code/scope.js';
import type { Emitter } from '../emitter.js';
import { declareExample } from '../examples/declare-example.js';
import type { PackagePlan } from '../package-plan.js';
import { moduleContext } from '../types/module-context.js';

/** The examples of each page as typed constants: `src/examples/api/order-post.ts`. */
export const examples: Emitter = {
  part: 'examples',
  modules: ['examples'],
  readme: ({ schema }) => ({
    slots: { examples: String(schema.examples.filter(({ body }) => body !== undefined).length) },
  }),
  emit: (plan: PackagePlan): readonly PlannedFile[] =>
    plan.examples.map(({ module, examples: planned }) => {
      const scope = openScope(module, new Set(planned.map(({ symbol }) => symbol.name)), plan.names);
      const context = moduleContext(plan, scope);
      return planModule(
        module,
        planned.map((example) => declareExample(example, context)),
      );
    }),
};
