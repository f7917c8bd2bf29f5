import { diagnose, type Diagnostic, type DiagnosticCode } from '../model/diagnostic.js';
import { namespaceOf } from '../model/edm/type-reference.js';
import type { CollectionForm } from '../model/operation.js';
import type { Schema } from '../model/schema/schema.js';
import { nearestNames } from '../model/text/nearest-names.js';
import type { Configuration } from './configuration.js';
import { placeOfOption, type OptionPlaces } from './place-options.js';

/** Reports the options `defaultNamespace` and `collections` where nothing in the documentation is read with them. */
export function reportUnmatchedOptions(
  {
    defaultNamespace,
    places,
  }: Pick<Configuration, 'defaultNamespace'> & { readonly places?: OptionPlaces | undefined },
  collections: CollectionForm | undefined,
  { types, operations }: Schema,
): readonly Diagnostic[] {
  const namespaces = [...new Set(types.map(({ name }) => namespaceOf(name)))];
  const forms = operations.flatMap(({ responses }) => responses.map(({ form }) => form));
  const report = (option: string, suggestion?: string): Diagnostic<DiagnosticCode> =>
    diagnose('unmatched-option', placeOfOption(option, places), { option, suggestion });
  return [
    ...(defaultNamespace === undefined || types.length === 0 || namespaces.includes(defaultNamespace)
      ? []
      : [report('defaultNamespace', nearestNames(defaultNamespace, namespaces)[0])]),
    ...(collections === undefined || forms.includes(collections) ? [] : [report('collections')]),
  ];
}
