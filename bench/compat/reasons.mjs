// Why a type is not assignable to another, property by property.
import ts from 'typescript-5.9';

/** The reasons why `ours` is not assignable to `theirs`: `{ reason, property, detail }`; empty where it is. */
export function findReasons(ours, theirs, checker) {
  if (checker.isTypeAssignableTo(ours, theirs)) return [];
  if (!isObject(ours) || !isObject(theirs)) return [{ property: '', ...classify(ours, theirs, checker) }];
  const found = checker.getPropertiesOfType(theirs).flatMap((wanted) => {
    const property = checker.getPropertyOfType(ours, wanted.name);
    if (property === undefined)
      return wanted.flags & ts.SymbolFlags.Optional
        ? []
        : [{ property: wanted.name, reason: 'they require it', detail: '' }];
    const [given, expected] = [property, wanted].map((symbol) => checker.getTypeOfSymbol(symbol));
    if (checker.isTypeAssignableTo(given, expected)) return [];
    return [{ property: wanted.name, ...classify(given, expected, checker) }];
  });
  return found.length > 0 ? found : [{ property: '', reason: 'no property in common', detail: '' }];
}

function classify(given, expected, checker) {
  const [source, target] = [given, expected].map((type) => checker.getNonNullableType(type));
  const detail = `${checker.typeToString(given)} for ${checker.typeToString(expected)}`;
  if (checker.isTypeAssignableTo(source, target)) return { reason: 'null', detail };
  return { reason: reasonOf(source, target, checker), detail };
}

function reasonOf(source, target, checker) {
  if (source.flags & ts.TypeFlags.Unknown) return 'unknown to the documentation';
  if (checker.isArrayType(source) !== checker.isArrayType(target)) {
    return checker.isArrayType(source) ? 'a collection for a single value' : 'a single value for a collection';
  }
  if (checker.isArrayType(source)) {
    const [item, wanted] = [source, target].map((type) => checker.getTypeArguments(type)[0]);
    return reasonOf(checker.getNonNullableType(item), checker.getNonNullableType(wanted), checker);
  }
  const [made, wanted] = [source, target].map(kindOf);
  if (made === 'object' && wanted === 'object') {
    return sameName(source, target) ? 'through a type that is not assignable' : 'another type';
  }
  if (made === 'enum' && wanted === 'enum') return 'an enum member that they do not have';
  return made === wanted ? `another ${made}` : `${article(made)} for ${article(wanted)}`;
}

function article(kind) {
  return /^[aeo]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}

function kindOf(type) {
  const parts = type.isUnion() ? type.types : [type];
  if (parts.every((part) => part.flags & ts.TypeFlags.StringLiteral)) return 'enum';
  if (parts.some((part) => part.flags & ts.TypeFlags.NumberLike)) return 'number';
  if (parts.every((part) => part.flags & ts.TypeFlags.BooleanLike)) return 'boolean';
  if (parts.some((part) => part.flags & ts.TypeFlags.StringLike)) return 'string';
  return parts.some(isObject) ? 'object' : 'other type';
}

function isObject(type) {
  const parts = type.isUnionOrIntersection() ? type.types : [type];
  return parts.every((part) => part.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection));
}

/** Types of one name, or a list of subtypes that has the name within. */
function sameName(source, target) {
  const names = [source.aliasSymbol, source.symbol].map((symbol) => symbol?.name.replace(/^Any/, '').toLowerCase());
  return names.includes(target.symbol?.name.toLowerCase());
}
