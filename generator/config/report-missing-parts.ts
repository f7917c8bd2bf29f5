import { diagnose, type Diagnostic } from '../model/diagnostic.js';
import { findMissingParts } from '../model/package/parts.js';
import { completeConfiguration, type Configuration } from './configuration.js';
import { placeOfOption, type OptionPlaces } from './place-options.js';

/** Reports the parts that the option `parts` leaves out although what it lists, or the option `pages`, needs them. */
export function reportMissingParts(
  configuration: Configuration & { readonly places?: OptionPlaces },
): readonly Diagnostic[] {
  const { parts, pages, places } = completeConfiguration(configuration);
  const source = placeOfOption('parts', places);
  const missing = findMissingParts(parts);
  const shipped = pages !== undefined && !parts.includes('package') ? [{ part: 'pages', needed: 'package' }] : [];
  return [...missing, ...shipped].map((one) => diagnose('missing-part', source, one));
}
