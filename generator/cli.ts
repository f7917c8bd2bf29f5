#!/usr/bin/env node
import { runCommandLine } from './cli/run-command-line.js';

const { argv, env, stdout, stderr } = process;

// The reader of a pipe may stop reading, as `head` does.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runCommandLine(argv.slice(2), {
  workingFolder: process.cwd(),
  colour: { stdout: colours(stdout), stderr: colours(stderr) },
  debug: env.DEBUG === 'docs2ts',
  print: (text) => stdout.write(text),
  note: (text) => stderr.write(text),
  now: () => performance.now(),
});

/** Colour only on a terminal; https://no-color.org and CI switch it off. */
function colours(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && !env.NO_COLOR && !env.CI;
}
