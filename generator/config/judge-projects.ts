import { resolve } from 'node:path';
import { diagnose, type Diagnostic } from '../model/diagnostic.js';
import { containsPath } from '../model/text/contains-path.js';
import { placeOfOption, type OptionPlaces } from './place-options.js';
import type { Project } from './list-projects.js';
import { nameOutputFolder } from './options.js';

/** Reports projects that write where another one writes or reads: one would remove or read what the other has written. */
export function judgeProjects(projects: readonly Project[], places: OptionPlaces): readonly Diagnostic[] {
  return projects.flatMap((project, index) => {
    const before = new Set(projects.slice(0, index));
    const clash = projects.flatMap((other) =>
      other === project ? [] : findClashes(project, other).filter(({ kind }) => kind === 'input' || before.has(other)),
    )[0];
    const source = placeOfOption(`projects.${project.name}`, places);
    return clash === undefined ? [] : [diagnose('clashing-projects', source, clash)];
  });
}

/** A file or folder of one project, and one of another that it must not meet. */
interface Clash {
  readonly kind: 'output folder' | 'baseline' | 'input';
  readonly project: string;
  readonly path: string;
  readonly other: string;
  readonly otherPath: string;
}

function findClashes(
  { name: project = '', options }: Project,
  { name: other = '', options: others }: Project,
): readonly Clash[] {
  const [path, otherPath] = [options, others].map((one) => one.out ?? nameOutputFolder(one.project));
  const found: Clash[] = [];
  if (path !== undefined && otherPath !== undefined && overlap(path, otherPath)) {
    found.push({ kind: 'output folder', project, path, other, otherPath });
  }
  const { baseline } = options;
  if (baseline !== undefined && others.baseline !== undefined && isSame(baseline, others.baseline)) {
    found.push({ kind: 'baseline', project, path: baseline, other, otherPath: others.baseline });
  }
  const input = others.inputs?.find((one) => path !== undefined && overlap(path, one));
  if (path !== undefined && input !== undefined) {
    found.push({ kind: 'input', project, path, other, otherPath: input });
  }
  return found;
}

/** Some disks do not tell the cases of letters apart. */
function overlap(a: string, b: string): boolean {
  const [one, another] = [resolve(a.toLowerCase()), resolve(b.toLowerCase())];
  return containsPath(one, another) || containsPath(another, one);
}

function isSame(a: string, b: string): boolean {
  return resolve(a.toLowerCase()) === resolve(b.toLowerCase());
}
