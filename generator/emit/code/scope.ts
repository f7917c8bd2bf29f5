import { camelCase } from '../names/casing.js';
import type { Code, ModuleSymbol } from './code.js';

/** The module that code is written for, and the Pascal case names that are taken there. */
export interface Scope {
  readonly module: string;
  readonly taken: ReadonlySet<string>;
}

/** Speaks of a value of another module. */
export function value(symbol: ModuleSymbol, scope: Scope): Code {
  return refer(symbol, scope, false);
}

/** Speaks of a type of another module. */
export function type(symbol: ModuleSymbol, scope: Scope): Code {
  return refer(symbol, scope, true);
}

/** A name that the runtime exports. */
export function runtime(name: string): ModuleSymbol {
  return { name, module: 'runtime/index' };
}

/** The same symbol with a word before its name: the guard `isOrder` of the type `Order`. */
export function prefixed(prefix: string, { name, module }: ModuleSymbol, suffix = ''): ModuleSymbol {
  return { name: `${prefix}${name}${suffix}`, module };
}

function refer(symbol: ModuleSymbol, scope: Scope, typeOnly: boolean): Code {
  const local = localName(symbol, scope);
  return { text: local, uses: [{ symbol, local, typeOnly }] };
}

/** Does the symbol belong to another namespace than the module that code is written for? Modules of two namespaces import each other. */
export function isOtherNamespace({ module }: ModuleSymbol, scope: Scope): boolean {
  const folders = [folderOf(module), folderOf(scope.module)];
  return folders[0] !== folders[1] && folders.every(isNamespace);
}

/** Names of other namespaces always say where they come from; names of the default one and of the runtime where they must. */
function localName({ name, module }: ModuleSymbol, scope: Scope): string {
  const folder = folderOf(module);
  if (folder === folderOf(scope.module)) return name;
  const isElsewhere = folder !== '' && isNamespace(folder);
  const core = name.replace(/^(?:is|has|check|validate|assert|parse|shapeOf|valuesOf)(?=[\p{Lu}_])/u, '');
  if (!isElsewhere && !scope.taken.has(core)) return name;
  return `${folder === '' ? 'root' : camelCase(folder)}_${name}`;
}

function isNamespace(folder: string): boolean {
  return !/^(?:runtime|operations|examples|test)(?:\/|$)/.test(folder);
}

function folderOf(module: string): string {
  return module.includes('/') ? module.slice(0, module.lastIndexOf('/')) : '';
}
