import type { QualifiedName } from '../model/edm/type-reference.js';
import type { Parameter } from '../model/operation.js';
import type { CsdlAnnotation, CsdlParameter } from './csdl-model.js';
import { coreVocabulary, documentedAs, plainText, validationVocabulary } from './csdl-vocabulary.js';
import { describeLimits } from './describe-limits.js';
import { describeType } from './describe-type.js';
import { maxLengthOf } from './max-length.js';

/** Describes a parameter of an action or function in the terms of CSDL: its type, default, allowed values and limits. */
export function describeParameter(
  parameter: Parameter,
  name: string,
  known: ReadonlySet<QualifiedName>,
): CsdlParameter {
  const { type, required, constraints } = parameter;
  return {
    name,
    ...describeType(type, { nullable: !required, maxLength: maxLengthOf(constraints) }, known),
    annotations: [
      ...optionalWithDefault(parameter),
      ...allowedValues(parameter),
      ...describeLimits(constraints),
      ...documentedAs(type),
    ],
  };
}

function optionalWithDefault({ constraints, required }: Parameter): readonly CsdlAnnotation[] {
  const text = constraints.flatMap((one) => (one.kind === 'Default' ? one.value : []))[0];
  // Several words describe a default: `startTime + 2 years`.
  if (text === undefined || required || /\s/.test(text)) return [];
  return [{ term: `${coreVocabulary.namespace}.OptionalParameter`, value: { DefaultValue: plainText(text) } }];
}

/** The annotation for a complete list of values; the term does not allow any other value. */
function allowedValues({ type, values = [], valuesClosed = false }: Parameter): readonly CsdlAnnotation[] {
  const isText = type.kind === 'Primitive' && type.name === 'Edm.String';
  if (!isText || !valuesClosed || values.length === 0) return [];
  const names = [...new Set(values.map(({ name }) => plainText(name)))];
  return [{ term: `${validationVocabulary.namespace}.AllowedValues`, value: names.map((Value) => ({ Value })) }];
}
