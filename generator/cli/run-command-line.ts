// In: the arguments of the process. Out: an exit code; results go to stdout, everything else to stderr.
// A command is a file in commands/: it gets a `Request` (request.ts), calls the pipeline and prints with report/.
// Begin reading at `runCommandLine`.
import { Command, CommanderError } from 'commander';
import { loadConfiguration } from '../config/load-configuration.js';
import { readToolVersion } from '../io/read-tool-version.js';
import { chooseProjects } from './choose-projects.js';
import type { CliCommand } from './command.js';
import type { CommandEnvironment } from './command-environment.js';
import { commands } from './commands/index.js';
import { describeBug } from './describe-bug.js';
import { exitCodes, judgeRun, type ExitCode } from './exit-code.js';
import { deliverReports } from './deliver-reports.js';
import type { Flags, Words } from './request.js';
import { runProjects, type CommandCall } from './run-projects.js';

/** Runs one command with the arguments after the name of the program; returns the exit code of the process. */
export async function runCommandLine(line: readonly string[], environment: CommandEnvironment): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.asked;
  const program = makeProgram(await readToolVersion(), environment);
  for (const command of commands) {
    addCommand(program, command, async (words, flags) => {
      exitCode = await runCommand({ command, words, flags }, environment);
    });
  }
  try {
    await program.parseAsync(line, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.asked : exitCodes.usage;
    environment.note(describeBug(error, environment.debug));
    return exitCodes.internal;
  }
}

function makeProgram(version: string, { print, note }: CommandEnvironment): Command {
  return new Command('docs2ts')
    .description('Turns API reference documentation written in Markdown into a TypeScript package.')
    .version(version, '-v, --version')
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: note })
    .showHelpAfterError('(docs2ts --help lists the commands and their options)');
}

function addCommand(program: Command, command: CliCommand, run: (words: Words, flags: Flags) => Promise<void>): void {
  const added = program.command(command.name).description(command.summary);
  for (const argument of command.arguments) added.addArgument(argument);
  for (const option of command.options) added.addOption(option);
  added.action(() => run(added.processedArgs, added.opts<Flags>()));
}

async function runCommand(call: CommandCall, environment: CommandEnvironment): Promise<ExitCode> {
  const { flags, command } = call;
  const loaded = await loadConfiguration(environment.workingFolder, flags.config);
  const { chosen, diagnostics } =
    loaded.diagnostics.length > 0
      ? { chosen: [], diagnostics: loaded.diagnostics }
      : chooseProjects(loaded.projects, command, call);
  if (diagnostics.length === 0) return runProjects(chosen, call, environment);
  await deliverReports({ diagnostics }, { flags, asked: [] }, environment);
  return judgeRun(diagnostics, 'error');
}
