import { Argument, Option } from 'commander';
import { failOnLevels } from '../config/configuration.js';
import { compatibilities } from '../model/plan.js';
import { reporters } from '../report/reporters.js';
import type { ExitCode } from './exit-code.js';
import type { Request } from './request.js';
import type { Surroundings } from './surroundings.js';

/** One command of the command line; to add one, write a file in `commands/` and a line in its registry. */
export interface CliCommand {
  readonly name: string;
  readonly summary: string;
  /** The last one takes the inputs. */
  readonly arguments: readonly Argument[];
  readonly options: readonly Option[];
  readonly run: (request: Request, surroundings: Surroundings) => Promise<ExitCode>;
}

export const inputsArgument = new Argument('[inputs...]', 'folders, pages and glob patterns of the documentation');

const outOption = new Option('-o, --out <folder>', 'folder of the generated package');

const compatOption = new Option(
  '--compat <package>',
  'package whose types the generated ones shall be assignable to',
).choices(compatibilities);

const configOption = new Option('-c, --config <file>', 'configuration file (default: docs2ts.config.*)');

const reporterOption = new Option('-r, --reporter <name>', 'how diagnostics are shown').choices(
  reporters.map(({ name }) => name),
);

const failOnOption = new Option('--fail-on <severity>', 'lowest severity that gives exit code 1').choices(failOnLevels);

/** Options of every command that reads documentation. */
export const readingOptions = [configOption, reporterOption, failOnOption] as const;

/** Options of every command that makes the package, be it to write or to compare it. */
export const packageOptions = [outOption, compatOption] as const;
