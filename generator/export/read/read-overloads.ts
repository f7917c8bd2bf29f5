import { csdlName, type QualifiedName, type TypeReference, simpleName } from '../../model/edm/type-reference.js';
import type { Operation, Parameter } from '../../model/operation.js';
import { placeOf, textOf, typeOf, type CsdlScope } from './csdl-scope.js';
import { isObject, type JsonObject } from '../../model/json-value.js';
import { describedIn } from './read-annotations.js';
import { readLimits } from './read-structured-type.js';

/** Reads the overloads of an action or function as operations. CSDL does not say where they are called. */
export function readOverloads(
  name: QualifiedName,
  overloads: readonly JsonObject[],
  scope: CsdlScope,
): readonly Operation[] {
  return overloads.flatMap((overload) => {
    const form = overload['$Kind'];
    return form === 'Action' || form === 'Function' ? [readOverload(name, form, overload, scope)] : [];
  });
}

function readOverload(
  name: QualifiedName,
  form: 'Action' | 'Function',
  overload: JsonObject,
  scope: CsdlScope,
): Operation {
  const source = placeOf(overload, scope);
  const parameters = (Array.isArray(overload['$Parameter']) ? overload['$Parameter'] : []).filter(isObject);
  const [binding, ...others] = overload['$IsBound'] === true ? parameters : [undefined, ...parameters];
  const boundTo = binding === undefined ? undefined : typeOf(binding, scope);
  const returned = isObject(overload['$ReturnType']) ? typeOf(overload['$ReturnType'], scope) : undefined;
  const own = others.filter((parameter) => parameter !== undefined);
  return {
    kind: 'Operation',
    id: nameOverload(name, form, { boundTo, parameters: own }),
    title: nameOverload(name, form, { boundTo, parameters: own }),
    ...describedIn(overload, scope),
    routes: [],
    sharedRoutes: [],
    permissions: [],
    headers: [],
    parameters: own.map((parameter) => readParameter(parameter, form, scope)),
    invocation: { form, name: simpleName(name), ...(boundTo === undefined ? {} : { boundTo }) },
    responses: [
      returned === undefined ? { status: 204, empty: true, source } : { status: 200, type: returned, source },
    ],
    source,
  };
}

/** Functions are identified by the names of their parameters as well (OData CSDL JSON 4.01, section 12.5). */
function nameOverload(
  name: QualifiedName,
  form: 'Action' | 'Function',
  { boundTo, parameters }: { readonly boundTo: TypeReference | undefined; readonly parameters: readonly JsonObject[] },
): string {
  const names = form === 'Function' ? `(${parameters.map((one) => textOf(one['$Name']) ?? '').join(', ')})` : '';
  const binding = boundTo === undefined ? '' : ` of ${csdlName(boundTo)}`;
  return `${form.toLowerCase()} ${simpleName(name)}${names}${binding}`;
}

function readParameter(element: JsonObject, form: 'Action' | 'Function', scope: CsdlScope): Parameter {
  const source = placeOf(element, scope);
  return {
    name: textOf(element['$Name']) ?? '',
    in: form === 'Action' ? 'body' : 'function',
    type: typeOf(element, scope),
    required: element['$Nullable'] !== true,
    ...describedIn(element, scope),
    constraints: readLimits(element, scope).map((limit) => ({ ...limit, source })),
    source,
  };
}
