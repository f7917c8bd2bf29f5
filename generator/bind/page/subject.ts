import { jsonMember, jsonString } from '../../model/json.js';
import type { TypeMention } from '../../model/facts.js';
import type { CodeBlock, Page } from '../../model/page.js';
import { annotatedType, blockTypeOf } from '../blocks/annotation.js';
import type { RoleSection } from './section.js';
import { readTypeHeading, typeName, type TypeHeading } from './type-heading.js';

/** A type that a page, or a part of it, is about. */
export interface Subject {
  readonly mention: TypeMention;
  readonly form: 'structured' | 'enum';
  /** Spellings of the heading and the file name, where they differ from the mention. */
  readonly aliases: readonly string[];
  /** The first JSON representation in its part of the page. */
  readonly block: CodeBlock | undefined;
  /** Its sections, from its heading to the next type's. */
  readonly sections: readonly RoleSection[];
}

/** Finds the types that a page is about: one a heading that announces a type, else one for the whole page. */
export function readSubjects(page: Page, sections: readonly RoleSection[]): readonly Subject[] {
  const parts = splitByTypeHeading(page, sections);
  return parts.flatMap((part) => readSubject(page, part, parts.length === 1));
}

interface Part {
  readonly heading: TypeHeading | undefined;
  readonly sections: readonly RoleSection[];
  /** The title itself announces the type. */
  readonly titled: boolean;
}

function splitByTypeHeading(page: Page, sections: readonly RoleSection[]): readonly Part[] {
  const operation = sections.some(({ role }) => role === 'http-request');
  const title = page.title && !operation ? readTypeHeading(page.title) : undefined;
  const parts: (Part & { readonly sections: RoleSection[] })[] = [
    { heading: title, sections: [], titled: title !== undefined },
  ];
  for (const section of sections) {
    const { heading } = section.section;
    const announced =
      heading && section.role === undefined && heading !== page.title ? readTypeHeading(heading) : undefined;
    if (announced) parts.push({ heading: announced, sections: [], titled: false });
    parts.at(-1)?.sections.push(section);
  }
  return parts.filter((part) => part.heading !== undefined || part.sections.some(declares));
}

/** Does a section hold something that only a type has? */
function declares({ role, section }: RoleSection): boolean {
  if (section.blocks.some((block) => block.kind === 'CodeBlock' && blockTypeOf(block) === 'resource')) return true;
  return (role === 'properties' || role === 'members') && section.blocks.some((block) => block.kind === 'Table');
}

function readSubject(page: Page, part: Part, alone: boolean): readonly Subject[] {
  if (!part.sections.some(declares) && part.heading?.form !== 'enum' && !(alone && part.titled)) return [];
  const block = findRepresentation(part.sections);
  const heading = part.heading ?? titleAsType(page);
  const mention = (block && annotatedType(block)) ?? bodyType(block) ?? heading;
  if (!mention) return [];
  const names = [heading?.name, ...(alone ? [fileSlug(page.file)] : [])];
  const aliases = names.filter((name): name is string => name !== undefined && name !== mention.name);
  const form =
    part.heading?.form ?? (part.sections.some((section) => section.role === 'members') ? 'enum' : 'structured');
  const { name, source } = mention;
  return [
    {
      mention: { name, source },
      form: block ? 'structured' : form,
      aliases: [...new Set(aliases)],
      block,
      sections: part.sections,
    },
  ];
}

/** The block that is annotated as a resource, else the JSON without annotation under "JSON representation". */
function findRepresentation(sections: readonly RoleSection[]): CodeBlock | undefined {
  const blocks = sections.flatMap(({ role, section }) =>
    section.blocks.flatMap((block) => (block.kind === 'CodeBlock' ? [{ role, block }] : [])),
  );
  const annotated = blocks.find(({ block }) => blockTypeOf(block) === 'resource');
  const shown = blocks.find(
    ({ role, block }) => role === 'representation' && !block.annotation && block.content.kind === 'Json',
  );
  return (annotated ?? shown)?.block;
}

/** The `@odata.type` in the JSON itself, where the annotation names none. */
function bodyType(block: CodeBlock | undefined): TypeMention | undefined {
  const root = block?.content.kind === 'Json' ? block.content.root : undefined;
  const node = jsonMember(root, '@odata.type');
  const name = jsonString(node)?.replace(/^#/, '');
  return node && name ? { name, source: node.source } : undefined;
}

/** A title that announces nothing may still be the type's bare name. */
function titleAsType({ title }: Page): TypeMention | undefined {
  if (!title || !/^[A-Za-z][\w.]*$/.test(title.text.plain)) return undefined;
  return { name: typeName(title.text.plain), source: title.source };
}

/** The file's name without folders and extension, for example `order` for `resources/order.md`. */
export function fileSlug(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
