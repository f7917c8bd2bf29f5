import { getOrMake } from '../../model/text/get-or-make.js';
import { camelCase } from '../names/casing.js';
import type { Code, ModuleSymbol } from './code.js';

/** The module that code is written for, and the Pascal-case names that are taken in it. */
export interface Scope {
  readonly module: string;
  readonly taken: ReadonlySet<string>;
  /** The reference to a symbol; the same one each time, so that a module's references are few. */
  readonly refer: (symbol: ModuleSymbol, typeOnly: boolean) => Code;
}

/** Opens the scope of a module. */
export function openScope(module: string, taken: ReadonlySet<string>): Scope {
  const place = { module, taken };
  const [types, values] = [openReferences(place, true), openReferences(place, false)];
  return { ...place, refer: (symbol, typeOnly) => (typeOnly ? types : values)(symbol) };
}

type Place = Pick<Scope, 'module' | 'taken'>;

function openReferences(place: Place, typeOnly: boolean): (symbol: ModuleSymbol) => Code {
  const byModule = new Map<string, Map<string, Code>>();
  return (symbol) => {
    const known = getOrMake(byModule, symbol.module, () => new Map<string, Code>());
    return getOrMake(known, symbol.name, () => refer(symbol, place, typeOnly));
  };
}

/** Refers to a symbol as a value. */
export function value(symbol: ModuleSymbol, scope: Scope): Code {
  return scope.refer(symbol, false);
}

/** Refers to a symbol as a type. */
export function type(symbol: ModuleSymbol, scope: Scope): Code {
  return scope.refer(symbol, true);
}

/** A name that the runtime exports. */
export function runtime(name: string): ModuleSymbol {
  return { name, module: 'runtime/index' };
}

/** The symbol with a prefix before its name, for example the guard `isOrder` of the type `Order`. */
export function prefixed(prefix: string, { name, module }: ModuleSymbol, suffix = ''): ModuleSymbol {
  return { name: `${prefix}${name}${suffix}`, module };
}

function refer(symbol: ModuleSymbol, place: Place, typeOnly: boolean): Code {
  const local = localName(symbol, place);
  return { text: local, uses: [{ symbol, local, typeOnly }] };
}

/**
 * Whether the symbol and the module that code is written for belong to different namespaces. Modules of two namespaces may import each
 * other.
 */
export function isOtherNamespace({ module }: ModuleSymbol, scope: Scope): boolean {
  const folders = [folderOf(module), folderOf(scope.module)];
  return folders[0] !== folders[1] && folders.every(isNamespace);
}

/**
 * The local name of a symbol: `sales_Order` if it comes from another namespace. Names of the default namespace and of the runtime get a
 * prefix only if the module already has such a name.
 */
function localName({ name, module }: ModuleSymbol, scope: Place): string {
  const folder = folderOf(module);
  if (folder === folderOf(scope.module)) return name;
  const isElsewhere = folder !== '' && isNamespace(folder);
  if (!isElsewhere && !coresOf(name).some((core) => scope.taken.has(core))) return name;
  return `${folder === '' ? 'root' : camelCase(folder)}_${name}`;
}

/** The names of types that a name may derive from: `Order` of `isOrder` and of `findOrderIssues`. */
function coresOf(name: string): readonly string[] {
  const core = name.replace(/^(?:is|has|check|findIssuesOf|find|tableOf|valuesOf)(?=[\p{Lu}_])/u, '');
  return [core, core.replace(/(?:Issues|Properties)$/, '')];
}

function isNamespace(folder: string): boolean {
  return !/^(?:runtime|operations|examples|test)(?:\/|$)/.test(folder);
}

function folderOf(module: string): string {
  return module.includes('/') ? module.slice(0, module.lastIndexOf('/')) : '';
}
