import type { QualifiedName } from '../model/edm/type-reference.js';
import type { Parameter } from '../model/operation.js';
import type { CsdlAnnotation, CsdlParameter } from './csdl-model.js';
import { coreVocabulary, plainText, validationVocabulary } from './csdl-vocabulary.js';
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
    annotations: [...optionalWithDefault(parameter), ...allowedValues(parameter), ...limits(parameter)],
  };
}

function optionalWithDefault({ constraints, required }: Parameter): readonly CsdlAnnotation[] {
  const text = constraints.flatMap((one) => (one.kind === 'Default' ? one.value : []))[0];
  if (text === undefined || required) return [];
  return [{ term: `${coreVocabulary.namespace}.OptionalParameter`, value: { DefaultValue: plainText(text) } }];
}

/** The annotation for a complete list of values; the term does not allow any other value. */
function allowedValues({ type, values = [], valuesClosed = false }: Parameter): readonly CsdlAnnotation[] {
  const isText = type.kind === 'Primitive' && type.name === 'Edm.String';
  if (!isText || !valuesClosed || values.length === 0) return [];
  const names = [...new Set(values.map(({ name }) => plainText(name)))];
  return [{ term: `${validationVocabulary.namespace}.AllowedValues`, value: names.map((Value) => ({ Value })) }];
}

function limits({ constraints }: Parameter): readonly CsdlAnnotation[] {
  return constraints.flatMap((one) => {
    if (one.kind === 'Range') return [...limit('Minimum', one.min), ...limit('Maximum', one.max)];
    if (one.kind === 'Count') return [...limit('MinItems', one.min), ...limit('MaxItems', one.max)];
    return [];
  });
}

function limit(term: string, value: number | string | undefined): readonly CsdlAnnotation[] {
  // A JSON number represents up to 15 digits exactly.
  if (value === undefined || !/^-?\d{1,15}$/.test(String(value))) return [];
  return [{ term: `${validationVocabulary.namespace}.${term}`, value: Number(value) }];
}
