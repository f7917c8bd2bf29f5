import type { Rename } from '../../model/corrections.js';
import { diagnose, type Diagnostic } from '../../model/diagnostic.js';
import { namespaceOf, simpleName, type QualifiedName } from '../../model/edm/type-reference.js';
import { groupBy } from '../../model/text/group-by.js';
import { upperFirst } from '../../model/text/first-letter.js';
import { findNamed } from '../naming/configured/find-named.js';

/** A type with its name before renaming. */
export interface RenamableType {
  readonly name: QualifiedName;
  /** Whether the name is made up, so that the schema itself uses the new name. */
  readonly madeUp: boolean;
}

export interface ResolvedRenames {
  /** The new simple names of documented types. Only the package uses them; in payloads and in the schema types keep their names. */
  readonly renames: ReadonlyMap<QualifiedName, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the types that the configuration renames. Reports unknown names and names that two types would share. */
export function resolveRenames(renames: readonly Rename[], types: readonly RenamableType[]): ResolvedRenames {
  const resolved = renames.map((rename) => ({ rename, ...findNamed({ ...rename, expected: 'a type' }, types) }));
  const found = resolved.flatMap(({ rename, found: type }) => (type === undefined ? [] : [{ rename, type }]));
  const byType = groupBy(found, ({ type }) => type);
  const first = [...byType.values()].flatMap(([one]) => one ?? []);
  const needless = first.filter(isNeedless);
  const effective = first.filter((one) => !needless.includes(one));
  return {
    renames: new Map(effective.filter(({ type }) => !type.madeUp).map(({ rename, type }) => [type.name, rename.value])),
    diagnostics: [
      ...resolved.flatMap(({ diagnostics }) => diagnostics),
      ...[...byType.values()].flatMap(reportRepeated),
      ...reportConflicts(effective, types),
      ...needless.map(({ rename }) => diagnose('needless-option', rename.source, rename)),
    ],
  };
}

interface RenamedType {
  readonly rename: Rename;
  readonly type: RenamableType;
}

function reportRepeated([first, ...others]: readonly RenamedType[]): readonly Diagnostic[] {
  return others.map(({ rename: { option, source }, type: { name } }) =>
    diagnose('repeated-name', source, { option, name, other: first?.rename.option ?? option }),
  );
}

function reportConflicts(renamed: readonly RenamedType[], types: readonly RenamableType[]): readonly Diagnostic[] {
  const renameOf = new Map(renamed.map(({ rename, type }) => [type, rename]));
  const wantedNames = types.map((type) => {
    const rename = renameOf.get(type);
    const wanted = `${namespaceOf(type.name)}.${rename?.value ?? simpleName(type.name)}`;
    return { type, rename, name: wanted.toLowerCase() };
  });
  return [...groupBy(wantedNames, ({ name }) => name).values()].flatMap((same) =>
    same.flatMap(({ type, rename }) => {
      const other = same.find((one) => one.type !== type)?.type ?? findInSchema(type, rename, types);
      if (rename === undefined || other === undefined) return [];
      const parameters = { option: rename.option, to: rename.value, other: other.name };
      return [diagnose('conflicting-rename', rename.source, parameters)];
    }),
  );
}

/** Finds a documented type with the new name of a made-up one. It conflicts even if it is renamed, because the schema keeps its name. */
function findInSchema(
  type: RenamableType,
  rename: Rename | undefined,
  types: readonly RenamableType[],
): RenamableType | undefined {
  if (rename === undefined || !type.madeUp) return undefined;
  const wanted = `${namespaceOf(type.name)}.${rename.value}`.toLowerCase();
  return types.find((other) => !other.madeUp && other.name.toLowerCase() === wanted);
}

/** Whether the type has this name anyway. Names in a package begin with a capital; in the schema case matters. */
function isNeedless({ rename, type: { name, madeUp } }: RenamedType): boolean {
  const own = simpleName(name);
  return madeUp ? rename.value === own : upperFirst(rename.value) === upperFirst(own);
}
