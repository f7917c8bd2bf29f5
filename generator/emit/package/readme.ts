import type { PackagePart } from '../../model/package/parts.js';
import type { PlannedFile } from '../../model/package/plan.js';
import type { StructuredType } from '../../model/schema/schema.js';
import { isStructured } from '../../model/schema/schema-index.js';
import { isOpaque } from '../../model/schema/shape.js';
import type { ReadmePart } from '../emitter.js';
import type { PackagePlan } from '../package-plan.js';
import { typeSymbol } from '../shapes/type-symbols.js';

/** `README.md`: the contents of the package and how to use it, with one of its types as the example. */
export function readme(plan: PackagePlan, parts: readonly ReadmePart[]): PlannedFile {
  const { templates, schema, names, index } = plan;
  const type = exampleType(schema.types.filter(isStructured));
  const folder = names.namespaces.find(({ types }) => type !== undefined && types.includes(type.name))?.folder ?? '';
  const slots = new Map([
    ['package', plan.package.name],
    ['type', type === undefined ? 'Order' : typeSymbol(names, type.name).name],
    ['namespace', folder === '' ? plan.package.name : `${plan.package.name}/${folder}`],
    ['scalars', index.odata ? 'Edm' : 'Scalar'],
    ['sections', parts.flatMap(({ section }) => section ?? []).join('\n\n')],
    ...parts.flatMap((part) => Object.entries(part.slots ?? {})),
  ]);
  const text = sectionsOf(templates.get('README.md') ?? '', plan.package.parts).replace(
    /\{\{(\w+)\}\}/g,
    (_, slot: string) => slots.get(slot) ?? '',
  );
  return { kind: 'Text', path: 'README.md', text, parser: 'markdown' };
}

/** Leaves out the sections about parts that are not chosen. */
function sectionsOf(text: string, parts: readonly PackagePart[]): string {
  const sections = text.split(/^(?=## |\{\{sections)/m);
  return sections
    .filter((section) => {
      const about = partOfSection.get(/^## (.*)/.exec(section)?.[1] ?? '');
      return about === undefined || parts.includes(about);
    })
    .join('');
}

const partOfSection: ReadonlyMap<string, PackagePart> = new Map([
  ['Validate', 'validators'],
  ['Operations', 'operations'],
  ['Examples', 'examples'],
]);

/** The type for the example: the first that can be created, or else the first that is described. */
function exampleType(types: readonly StructuredType[]): StructuredType | undefined {
  const described = types.filter((type) => !isOpaque(type));
  return described.find(({ creatable }) => creatable) ?? described[0];
}
