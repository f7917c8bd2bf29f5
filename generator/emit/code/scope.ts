import { getOrMake } from '../../model/text/get-or-make.js';
import { camelCase } from '../names/casing.js';
import type { Names } from '../names/name-schema.js';
import type { Code, ModuleSymbol } from './code.js';

export { runtime } from './runtime-modules.js';

/** The module that code is written for, and the names that are taken in it. */
export interface Scope extends Place {
  /** The reference to a symbol; the same one each time, so that a module's references are few. */
  readonly refer: (symbol: ModuleSymbol, typeOnly: boolean) => Code;
}

interface Place {
  readonly module: string;
  /** The names that the module declares, or those of its whole namespace. */
  readonly taken: ReadonlySet<string>;
  /** The names of the default namespace, which other modules import without a prefix. */
  readonly rootNames: ReadonlySet<string>;
}

/** Opens the scope of a module. */
export function openScope(module: string, taken: ReadonlySet<string>, { rootNames }: Pick<Names, 'rootNames'>): Scope {
  const place = { module, taken, rootNames };
  const [types, values] = [openReferences(place, true), openReferences(place, false)];
  return { ...place, refer: (symbol, typeOnly) => (typeOnly ? types : values)(symbol) };
}

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

/** The symbol with a prefix before its name, for example the guard `isOrder` of the type `Order`. */
export function prefixed(prefix: string, { name, module }: ModuleSymbol, suffix = ''): ModuleSymbol {
  return { name: `${prefix}${name}${suffix}`, module };
}

function refer(symbol: ModuleSymbol, place: Place, typeOnly: boolean): Code {
  const local = localName(symbol, place);
  return { tree: { kind: 'Text', text: local }, uses: [{ symbol, local, typeOnly }] };
}

/**
 * Whether the symbol and the module that code is written for belong to different namespaces. Modules of two namespaces may import each
 * other.
 */
export function isOtherNamespace({ module }: ModuleSymbol, scope: Scope): boolean {
  const owners = [ownerOf(module), ownerOf(scope.module)];
  return owners[0] !== owners[1] && owners.every(isNamespace);
}

/**
 * The local name of a symbol: `sales_Order` if it comes from another namespace. Names of the default namespace and of the runtime get a
 * prefix only if the module may already have such a name.
 */
function localName({ name, module }: ModuleSymbol, { module: here, taken, rootNames }: Place): string {
  const owner = ownerOf(module);
  if (owner === ownerOf(here)) return name;
  const prefix = `${owner === '' ? 'root' : camelCase(owner)}_`;
  if (owner !== '' && isNamespace(owner)) return `${prefix}${name}`;
  // A module imports names of the default namespace beside those of the runtime.
  const isTaken = (core: string) => taken.has(core) || (owner === 'runtime' && rootNames.has(core));
  return coresOf(name).some(isTaken) ? `${prefix}${name}` : name;
}

/** A name, and the names of types that it may derive from: `Order` of `isOrder` and of `findOrderIssues`. */
function coresOf(name: string): readonly string[] {
  const core = name.replace(/^(?:is|has|check|findIssuesOf|find|tableOf|valuesOf)(?=[\p{Lu}_])/u, '');
  return [name, core, core.replace(/(?:Issues|Properties)$/, '')];
}

/** The folders below `src/` that are no namespaces, and that of the tests. */
const rooms: ReadonlySet<string> = new Set(['runtime', 'operations', 'examples', 'test']);

function isNamespace(owner: string): boolean {
  return !rooms.has(owner);
}

/** The folder of the namespace that has a module: `sales` for `sales/order` and `sales/requests/order`; empty for the default namespace. */
function ownerOf(module: string): string {
  const [first = '', ...rest] = module.split('/');
  return rest.length === 0 || first === 'requests' || first === 'tables' ? '' : first;
}
