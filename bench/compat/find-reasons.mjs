import ts from 'typescript-5.9';

/** The reason for types that contain one which is not assignable itself. */
export const indirect = 'a type that is not assignable';

const unknownMember = 'an enum member that they do not have';

const otherCase = 'an enum member that they write in other letter case';

/** The reasons why a type is not assignable to another, property by property: `{ property, reason, detail }`. Empty if it is. */
export function findReasons(ours, theirs, checker) {
  if (checker.isTypeAssignableTo(ours, theirs)) return [];
  if (!isObject(ours) || !isObject(theirs)) return [{ property: '', ...explain(ours, theirs, checker) }];
  const reasons = checker.getPropertiesOfType(theirs).flatMap((wanted) => {
    const { name } = wanted;
    const property = checker.getPropertyOfType(ours, name);
    if (property === undefined)
      return isOptional(wanted) ? [] : [{ property: name, reason: 'a missing property', detail: '' }];
    const given = checker.getTypeOfSymbol(property);
    const expected = checker.getTypeOfSymbol(wanted);
    return checker.isTypeAssignableTo(given, expected)
      ? []
      : [{ property: name, ...explain(given, expected, checker) }];
  });
  return reasons.length > 0 ? reasons : [{ property: '', reason: 'no property in common', detail: '' }];
}

function isOptional({ flags }) {
  return (flags & ts.SymbolFlags.Optional) !== 0;
}

function explain(given, expected, checker) {
  const detail = `${checker.typeToString(given)} for ${checker.typeToString(expected)}`;
  if (given.flags & ts.TypeFlags.Unknown) return { reason: 'a type that is not documented', detail };
  const [source, target] = [given, expected].map((type) => checker.getNonNullableType(type));
  if (checker.isTypeAssignableTo(source, target)) return { reason: 'null', detail };
  const reason = compare(source, target, checker);
  if (reason !== unknownMember) return { reason, detail };
  const surplus = surplusOf(source, target, checker);
  const known = new Set(membersOf(target, checker).map((member) => member.toLowerCase()));
  const isCase = surplus.every((member) => known.has(member.toLowerCase()));
  return { reason: isCase ? otherCase : reason, detail: `${detail}: ${surplus.join(', ')}` };
}

function compare(source, target, checker) {
  const [many, wanted] = [source, target].map((type) => checker.isArrayType(type));
  if (many && wanted) return compare(itemOf(source, checker), itemOf(target, checker), checker);
  if (many !== wanted) return many ? 'a collection for a single value' : 'a single value for a collection';
  const [made, needed] = [source, target].map(kindOf);
  if (made !== needed) return `${made} for ${needed}`;
  if (made === 'an object') return haveOneName(source, target) ? indirect : 'another type';
  return made === 'an enum' ? unknownMember : `another kind of ${made}`;
}

function surplusOf(source, target, checker) {
  const known = new Set(membersOf(target, checker));
  return membersOf(source, checker).filter((member) => !known.has(member));
}

function membersOf(type, checker) {
  if (checker.isArrayType(type)) return membersOf(itemOf(type, checker), checker);
  return (type.isUnion() ? type.types : [type]).map(({ value }) => value);
}

function itemOf(array, checker) {
  return checker.getNonNullableType(checker.getTypeArguments(array)[0]);
}

function kindOf(type) {
  const parts = type.isUnion() ? type.types : [type];
  const every = (flags) => parts.every((part) => part.flags & flags);
  if (every(ts.TypeFlags.StringLiteral)) return 'an enum';
  if (every(ts.TypeFlags.StringLike)) return 'a string';
  if (every(ts.TypeFlags.NumberLike)) return 'a number';
  if (every(ts.TypeFlags.BooleanLike)) return 'a boolean';
  return parts.every(isObject) ? 'an object' : 'another type';
}

function isObject({ flags }) {
  return (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
}

/** Whether two types have the same name, or one is the union of the other's subtypes, which is named after it. */
function haveOneName(source, target) {
  const wanted = target.symbol.name.toLowerCase();
  const names = [source.aliasSymbol, source.symbol].flatMap((symbol) => symbol?.name.toLowerCase() ?? []);
  return names.includes(wanted) || names.includes(`any${wanted}`);
}
