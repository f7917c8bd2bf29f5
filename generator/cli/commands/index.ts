import type { CliCommand } from '../command.js';
import { buildCommand } from './build.js';
import { checkCommand } from './check.js';
import { diffCommand } from './diff.js';
import { explainCommand } from './explain.js';
import { exportCommand } from './export.js';
import { generateCommand } from './generate.js';
import { initCommand } from './init.js';
import { lintCommand } from './lint.js';

/** The commands of docs2ts, in the order of the help. */
export const commands: readonly CliCommand[] = [
  initCommand,
  generateCommand,
  buildCommand,
  checkCommand,
  diffCommand,
  lintCommand,
  exportCommand,
  explainCommand,
];
