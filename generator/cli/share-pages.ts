import { resolve } from 'node:path';
import type { Project } from '../config/list-projects.js';
import type { ProjectRun } from './command.js';
import { containsPath } from '../model/text/contains-path.js';
import type { Flags } from './request.js';

/**
 * Shares the pages of `lint --only` among the projects by their inputs. A project without such a page is left out; a page of no project is
 * given to the first one, which reports it.
 */
export function sharePages(flags: Flags, projects: readonly Project[], workingFolder: string): readonly ProjectRun[] {
  const { only } = flags;
  if (only === undefined || projects.length === 1) return projects.map((project) => ({ project, flags }));
  const shared = projects.map((project) => ({
    project,
    only: only.filter((entry) => mayHave(project, resolve(workingFolder, fixedPart(entry)))),
  }));
  const lost = only.filter((entry) => !shared.some((one) => one.only.includes(entry)));
  return shared
    .map((one, index) => (index === 0 ? { ...one, only: [...one.only, ...lost] } : one))
    .filter((one) => one.only.length > 0)
    .map((one) => ({ project: one.project, flags: { ...flags, only: one.only } }));
}

function mayHave({ options: { inputs = [], workingFolder } }: Project, path: string): boolean {
  return inputs.some((input) => {
    const folder = resolve(workingFolder, fixedPart(input));
    return containsPath(folder, path) || containsPath(path, folder);
  });
}

/** The folders of a pattern before the first that is not fixed: `docs/v1` of `docs/v1/*.md`. */
function fixedPart(pattern: string): string {
  const fixed = pattern.split(/[\\/]/);
  const end = fixed.findIndex((part) => /[*?[\]{}()!]/.test(part));
  return (end === -1 ? fixed : fixed.slice(0, end)).join('/');
}
