import type { Operation } from '../../model/operation.js';
import type { PlannedFile } from '../../model/package/plan.js';
import type { StructuredType } from '../../model/schema/schema.js';
import { isOpaque } from '../../model/schema/shape.js';
import { profileOf } from '../shapes/compatibility.js';
import { markdownText } from '../escape/comments.js';
import type { NamespaceNames } from '../names/name-schema.js';
import type { PackagePlan } from '../package-plan.js';
import { isEnum, isStructured } from '../../model/schema/schema-index.js';
import { typeSymbol } from '../shapes/type-symbols.js';

/** `README.md`: the contents of the package and how to use it, with one of its types as the example. */
export function readme(plan: PackagePlan): PlannedFile {
  const { templates, schema, names } = plan;
  const type = exampleType(schema.types.filter(isStructured));
  const slots: Readonly<Record<string, string>> = {
    package: plan.package.name,
    type: type === undefined ? 'Order' : typeSymbol(plan.names, type.name).name,
    contents: names.namespaces.map((namespace) => contentsOf(namespace, plan)).join('\n'),
    silence: profileOf(plan.package).readme,
    enums: plan.enums.readme,
    operations: String(schema.operations.length),
    route: exampleRoute(schema.operations),
    examples: String(schema.examples.filter(({ body }) => body !== undefined).length),
  };
  const text = (templates.get('README.md') ?? '').replace(/\{\{(\w+)\}\}/g, (_, slot: string) => slots[slot] ?? '');
  return { kind: 'Text', path: 'README.md', text, parser: 'markdown' };
}

/** The type for the example: the first that can be created, or else the first that is described. */
function exampleType(types: readonly StructuredType[]): StructuredType | undefined {
  const described = types.filter((type) => !isOpaque(type));
  return described.find(({ creatable }) => creatable) ?? described[0];
}

/** A route for the example; it needs no escapes in a string literal or a code span. */
function exampleRoute(operations: readonly Operation[]): string {
  const routes = operations.flatMap((operation) => operation.routes.map(({ method, path }) => `${method} ${path}`));
  return routes.find((route) => /^[\w $/{}.-]{1,100}$/.test(route)) ?? 'POST /orders';
}

function contentsOf({ namespace, folder, types }: NamespaceNames, { package: { name }, index }: PackagePlan): string {
  const all = types.flatMap((type) => index.types.get(type) ?? []);
  const path = folder === '' ? name : `${name}/${folder}`;
  return `| \`${path}\` | ${markdownText(namespace)} | ${all.filter(isStructured).length} | ${all.filter(isEnum).length} |`;
}
