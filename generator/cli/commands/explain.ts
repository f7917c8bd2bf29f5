import { Argument } from 'commander';
import { isUsageFault } from '../../model/is-usage-fault.js';
import { readDocumentation } from '../../pipeline/read-documentation.js';
import { standardWords } from '../../pipeline/dialect-of.js';
import { explain, isTopic } from '../../report/explain.js';
import { inputsArgument, readingOptions, type CliCommand } from '../command.js';
import { exitCodes, judgeRun } from '../exit-code.js';
import { deliverReports } from '../deliver-reports.js';

/** `docs2ts explain order.total docs` or `docs2ts explain unknown-option`: the evidence behind a name, what a code means, or the standard words. */
export const explainCommand: CliCommand = {
  name: 'explain',
  summary:
    'show the evidence behind a type, property or operation, what a diagnostic code means, or the words that pages may use',
  arguments: [
    new Argument('<name>', 'TYPE, TYPE.PROPERTY, ENUM.MEMBER, OPERATION, CODE or `vocabulary`'),
    inputsArgument,
  ],
  options: readingOptions,
  projects: 'one',
  run: async ({ options, flags, words }, environment) => {
    const [name = ''] = words;
    const documentation = await readDocumentation(options);
    const { found, text } = explain(name, documentation.schema, {
      presence: options.presence,
      renames: documentation.renames,
      words: standardWords(options),
    });
    const { diagnostics } = documentation;
    if (found) environment.show(text);
    // The meaning of a code or word does not depend on the documentation, so no fault of the command affects it.
    if (isTopic(name) || (found && !diagnostics.some(isUsageFault))) return exitCodes.asked;
    await deliverReports({ diagnostics, documentation }, { flags, asked: [], document: found }, environment);
    if (!found) environment.note(text);
    return judgeRun(diagnostics, 'never') || exitCodes.usage;
  },
};
