import type { QualifiedName } from '../model/edm/type-reference.js';
import type { Parameter } from '../model/operation.js';
import type { CsdlAnnotation, CsdlParameter } from './csdl-model.js';
import { coreVocabulary, plainText, validationVocabulary } from './csdl-vocabulary.js';
import { describeType } from './describe-type.js';
import { maxLengthOf } from './max-length.js';

/** Puts a parameter of an action or function into the words of CSDL: its type, and what else the documentation requires of its value. */
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

/** Only a complete list: with the term, no other value is allowed. */
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
  // JSON numbers have no more digits than these without loss.
  if (value === undefined || !/^-?\d{1,15}$/.test(String(value))) return [];
  return [{ term: `${validationVocabulary.namespace}.${term}`, value: Number(value) }];
}
