import { Argument } from 'commander';
import { isDiagnosticCode } from '../../model/diagnostic.js';
import { isUsageFault, readDocumentation } from '../../pipeline.js';
import { explain } from '../../report/explain.js';
import { inputsArgument, readingOptions, type CliCommand } from '../command.js';
import { exitCodes, judgeRun } from '../exit-code.js';
import { showDiagnostics } from '../show-diagnostics.js';

/** `docs2ts explain order.total docs` or `docs2ts explain unknown-option`: the evidence behind a name, or what a code means. */
export const explainCommand: CliCommand = {
  name: 'explain',
  summary: 'show the evidence behind a type, property or operation, or what a diagnostic code means',
  arguments: [new Argument('<name>', 'TYPE, TYPE.PROPERTY, ENUM.MEMBER, OPERATION or CODE'), inputsArgument],
  options: readingOptions,
  run: async ({ options, flags, words }, environment) => {
    const [name = ''] = words;
    const documentation = await readDocumentation(options);
    const { found, text } = explain(name, documentation.schema, {
      presence: options.presence,
      renames: documentation.renames,
    });
    const { diagnostics } = documentation;
    if (found) environment.print(text);
    // The meaning of a code does not depend on the documentation, so no fault of the command affects it.
    if (isDiagnosticCode(name) || (found && !diagnostics.some(isUsageFault))) return exitCodes.asked;
    showDiagnostics({ diagnostics, documentation }, { flags, document: found }, environment);
    if (!found) environment.note(text);
    return judgeRun(diagnostics, 'never') || exitCodes.usage;
  },
};
