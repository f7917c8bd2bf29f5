import type { Rename } from '../../model/corrections.js';
import { diagnose, type Diagnostic } from '../../model/diagnostic.js';
import { namespaceOf, simpleName, type QualifiedName } from '../../model/edm/type-reference.js';
import { groupBy } from '../../model/text/group-by.js';
import { upperFirst } from '../../model/text/first-letter.js';
import { findNamed } from '../naming/configured/find-named.js';

/** A type by the name that it has where nothing is renamed. */
export interface RenamableType {
  readonly name: QualifiedName;
  /** No page says the name, so that the schema itself takes the new one. */
  readonly madeUp: boolean;
}

export interface ResolvedRenames {
  /** The new simple names of documented types, which only a package uses: payloads say what the service calls them. */
  readonly renames: ReadonlyMap<QualifiedName, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the types that the configuration renames. Names that mean none, or that two types would share, are reported. */
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
  const claims = types.map((type) => {
    const rename = renameOf.get(type);
    const wanted = `${namespaceOf(type.name)}.${rename?.value ?? simpleName(type.name)}`;
    return { type, rename, name: wanted.toLowerCase() };
  });
  return [...groupBy(claims, ({ name }) => name).values()].flatMap((same) =>
    same.flatMap(({ type, rename }) => {
      const other = same.find((one) => one.type !== type)?.type ?? findInSchema(type, rename, types);
      if (rename === undefined || other === undefined) return [];
      const parameters = { option: rename.option, to: rename.value, other: other.name };
      return [diagnose('conflicting-rename', rename.source, parameters)];
    }),
  );
}

/** In the schema a documented type keeps its name, so that no made-up name may become that, even if the package uses another. */
function findInSchema(
  type: RenamableType,
  rename: Rename | undefined,
  types: readonly RenamableType[],
): RenamableType | undefined {
  if (rename === undefined || !type.madeUp) return undefined;
  const wanted = `${namespaceOf(type.name)}.${rename.value}`.toLowerCase();
  return types.find((other) => !other.madeUp && other.name.toLowerCase() === wanted);
}

/** Types have a capital at the beginning, whatever the documentation writes; the schema tells capitals apart. */
function isNeedless({ rename, type: { name, madeUp } }: RenamedType): boolean {
  const own = simpleName(name);
  return madeUp ? rename.value === own : upperFirst(rename.value) === upperFirst(own);
}
