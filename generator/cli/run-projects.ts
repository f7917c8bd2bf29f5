import { createColors } from 'picocolors';
import type { Project } from '../config/list-projects.js';
import type { CliCommand } from './command.js';
import type { CommandEnvironment } from './command-environment.js';
import { deliverHeld } from './deliver-reports.js';
import { describeBug } from './describe-bug.js';
import { exitCodes, judgeRun, type ExitCode } from './exit-code.js';
import type { Parcel } from './parcel.js';
import { makeRequest, type Flags, type Words } from './request.js';

/** A command with its arguments and flags. */
export interface CommandCall {
  readonly command: CliCommand;
  readonly words: Words;
  readonly flags: Flags;
}

/** Runs a command for each project, whatever becomes of the others. The exit code is the worst. */
export async function runProjects(
  projects: readonly Project[],
  { command, words, flags }: CommandCall,
  environment: CommandEnvironment,
): Promise<ExitCode> {
  const { workingFolder } = environment;
  const runs = command.share?.(flags, projects, workingFolder) ?? projects.map((project) => ({ project, flags }));
  const held: Parcel[] = [];
  const written = new Set<Stream>();
  let worst: ExitCode = exitCodes.asked;
  for (const { project, flags: own } of runs) {
    const named = enterProject(project.name, { environment, hold: (parcel) => held.push(parcel) });
    const shown = runs.length > 1 ? showName(named, written) : named;
    const request = makeRequest(words, own, { project, environment });
    worst = worseOf(worst, await command.run(request, shown).catch((error: unknown) => tellBug(error, shown)));
  }
  return worseOf(worst, judgeRun(await deliverHeld(held, environment), 'error'));
}

function worseOf(a: ExitCode, b: ExitCode): ExitCode {
  return b > a ? b : a;
}

function tellBug(error: unknown, { debug, note }: CommandEnvironment): ExitCode {
  note(describeBug(error, debug));
  return exitCodes.internal;
}

function enterProject(
  name: string | undefined,
  { environment, hold }: { readonly environment: CommandEnvironment; readonly hold: (parcel: Parcel) => void },
): CommandEnvironment {
  return name === undefined ? environment : { ...environment, project: { name, hold } };
}

type Stream = 'stdout' | 'stderr';

/** Shows the name of the project above the first that is shown of it, on each stream. A blank line separates projects. */
function showName(environment: CommandEnvironment, written: Set<Stream>): CommandEnvironment {
  const { project, show, note, colour } = environment;
  const named = new Set<Stream>();
  const below =
    (stream: Stream, write: (text: string) => void) =>
    (text: string): void => {
      if (text === '') return;
      const heading = createColors(colour[stream]).bold(`Project ${project?.name}`);
      if (!named.has(stream)) write(`${written.has(stream) ? '\n' : ''}${heading}\n\n`);
      named.add(stream);
      written.add(stream);
      write(text);
    };
  return { ...environment, show: below('stdout', show), note: below('stderr', note) };
}
