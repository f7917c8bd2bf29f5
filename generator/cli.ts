#!/usr/bin/env node
import { pathFrom } from './model/text/path-from.js';
import { appendText } from './io/append-text.js';
import type { CommandEnvironment } from './cli/command-environment.js';
import { exitCodes } from './cli/exit-code.js';
import { showProgress } from './cli/progress-line.js';
import { runCommandLine } from './cli/run-command-line.js';
import type { Diagnostic } from './model/diagnostic.js';
import { withoutCommands } from './report/text/without-commands.js';

const { argv, env, stdout, stderr } = process;

// The reader of a pipe may stop reading, as `head` does. Files are still written, and the exit code is that of the run.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    stderr.write(`error unwritable-output: Cannot write the output (${error.message})\n`);
    process.exit(exitCodes.usage);
  });
}

const isGithub = env.GITHUB_ACTIONS === 'true';
const forPeople = (text: string): string => (isGithub ? withoutCommands(text) : text);

const environment: CommandEnvironment = {
  workingFolder: process.cwd(),
  colour: { stdout: colours(stdout), stderr: colours(stderr) },
  debug: env.DEBUG === 'docs2ts',
  print: (text) => stdout.write(text),
  show: (text) => stdout.write(forPeople(text)),
  note: (text) => stderr.write(forPeople(text)),
  ...(isGithub && {
    github: { folder: folderInRepository(), command: (text, stream) => process[stream].write(text), summarise },
  }),
  now: () => performance.now(),
};

const line =
  stderr.isTTY && !env.CI && env.TERM !== 'dumb'
    ? showProgress(environment, { write: (text) => stderr.write(text), columns: () => stderr.columns })
    : { environment, remove: () => undefined };

process.exitCode = await runCommandLine(argv.slice(2), line.environment);
line.remove();

/** The working folder below the one that GitHub Actions checks out. */
function folderInRepository(): string {
  const folder = pathFrom(env.GITHUB_WORKSPACE ?? '', process.cwd());
  return folder.startsWith('..') ? '' : folder;
}

/** Adds to the summary of the job, in the file that GitHub Actions names. */
async function summarise(markdown: string): Promise<readonly Diagnostic[]> {
  return env.GITHUB_STEP_SUMMARY ? appendText(env.GITHUB_STEP_SUMMARY, `${markdown}\n`) : [];
}

/** Colour only on a terminal; https://no-color.org and CI switch it off. */
function colours(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && !env.NO_COLOR && !env.CI;
}
