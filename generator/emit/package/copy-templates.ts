import type { PlannedFile, PlanInput } from '../../model/package/plan.js';

/** Copies the templates below a folder unchanged. */
export function copyTemplates(folder: string, { templates }: Pick<PlanInput, 'templates'>): readonly PlannedFile[] {
  return [...templates].flatMap(([path, text]) => (path.startsWith(folder) ? [{ kind: 'Text', path, text }] : []));
}
