import type { Project } from '../config/list-projects.js';
import { isDiagnosticCode, diagnose, type Diagnostic } from '../model/diagnostic.js';
import { fileSource } from '../model/source.js';
import { nearestNames } from '../model/text/nearest-names.js';
import type { CliCommand } from './command.js';
import { inputsIn, type Flags, type Words } from './request.js';

/** The projects that a command runs for, or what is wrong with the choice. */
interface ChosenProjects {
  readonly chosen: readonly Project[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Chooses the projects that `--project` names, or all. Some commands, arguments and flags are for one project. */
export function chooseProjects(
  projects: readonly Project[],
  command: Pick<CliCommand, 'name' | 'projects'>,
  { words, flags }: { readonly words: Words; readonly flags: Flags },
): ChosenProjects {
  const names = projects.flatMap(({ name }) => name ?? []);
  const wanted = new Set(flags.project ?? names);
  const unknown = [...wanted].filter((name) => !names.includes(name));
  if (unknown.length > 0) return { chosen: [], diagnostics: unknown.map((name) => reportUnknown(name, names)) };
  const chosen = projects.filter(({ name }) => name === undefined || wanted.has(name));
  // What a code means is the same in all of them.
  const isSame = command.name === 'explain' && isDiagnosticCode(String(words[0]));
  if (isSame || command.projects === 'none') return { chosen: chosen.slice(0, 1), diagnostics: [] };
  const what = chosen.length > 1 ? forOneProject(command, words, flags) : undefined;
  if (what === undefined) return { chosen, diagnostics: [] };
  return { chosen: [], diagnostics: [diagnose('several-projects', commandLine, { what, projects: [...wanted] })] };
}

const commandLine = fileSource('docs2ts');

function reportUnknown(name: string, projects: readonly string[]): Diagnostic {
  return diagnose('unknown-project', commandLine, { name, projects, suggestion: nearestNames(name, projects)[0] });
}

/** What of a command line makes sense for one project only, if there is something. */
function forOneProject(command: Pick<CliCommand, 'name' | 'projects'>, words: Words, flags: Flags): string | undefined {
  if (command.projects === 'one') return `\`docs2ts ${command.name}\``;
  const [input = words.find((word) => typeof word === 'string')] = inputsIn(words);
  if (input !== undefined) return input;
  return (['out', 'baseline'] as const).filter((name) => flags[name] !== undefined).map((name) => `--${name}`)[0];
}
