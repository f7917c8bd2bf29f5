import type { PlannedFile } from '../../model/package/plan.js';
import type { PackagePlan } from '../package-plan.js';

/** `tsconfig.json`: the style of enums decides `erasableSyntaxOnly`. */
export function tsconfig({ templates, enums }: PackagePlan): PlannedFile {
  const erasable = `"erasableSyntaxOnly": ${String(enums.erasable)}`;
  const text = (templates.get('tsconfig.json') ?? '{}').replace(/"erasableSyntaxOnly": \w+/, erasable);
  return { kind: 'Text', path: 'tsconfig.json', text };
}
