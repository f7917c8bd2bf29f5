// In: the arguments of the process. Out: an exit code; results go to stdout, everything else to stderr.
// A command is a file in commands/: it gets a `Request` (request.ts), calls the pipeline and prints with report/.
// Begin reading at `runCommandLine`.
import { Command, CommanderError } from 'commander';
import { loadConfiguration } from '../config/load-configuration.js';
import { readToolVersion } from '../io/read-tool-version.js';
import type { CliCommand } from './command.js';
import { commands } from './commands/index.js';
import { exitCodes, judgeRun, type ExitCode } from './exit-code.js';
import { deliverReports } from './deliver-reports.js';
import { makeRequest, type Flags, type Words } from './request.js';
import type { CommandEnvironment } from './command-environment.js';

/** Runs one command with the arguments after the name of the program; returns the exit code of the process. */
export async function runCommandLine(line: readonly string[], environment: CommandEnvironment): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.asked;
  const program = makeProgram(await readToolVersion(), environment);
  for (const command of commands) {
    addCommand(program, command, async (words, flags) => {
      exitCode = await runCommand(command, words, flags, environment);
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

async function runCommand(
  command: CliCommand,
  words: Words,
  flags: Flags,
  environment: CommandEnvironment,
): Promise<ExitCode> {
  const { workingFolder } = environment;
  const { diagnostics, ...loaded } = await loadConfiguration(workingFolder, flags.config);
  if (diagnostics.length > 0) {
    await deliverReports({ diagnostics }, { flags, asked: [] }, environment);
    return judgeRun(diagnostics, 'error');
  }
  return command.run(makeRequest(words, flags, { ...loaded, workingFolder }), environment);
}

function describeBug(error: unknown, debug: boolean): string {
  if (debug && error instanceof Error) return `${error.stack}\n`;
  const message = error instanceof Error ? error.message : String(error);
  return `docs2ts failed because of a bug in docs2ts: ${message}\nRun again with DEBUG=docs2ts to see where.\n`;
}
