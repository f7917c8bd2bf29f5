import type { Heading } from '../../model/page.js';

/** What a section is about. */
export type SectionRole =
  | 'properties'
  | 'relationships'
  | 'instance-attributes'
  | 'methods'
  | 'members'
  /** The values of a property or the members of an enum that the heading names. */
  | 'values'
  | 'derived-types'
  | 'representation'
  | 'permissions'
  | 'http-request'
  | 'query-parameters'
  | 'path-parameters'
  | 'function-parameters'
  | 'parameters'
  | 'request-headers'
  | 'response-headers'
  | 'request-body'
  | 'response-body'
  | 'response'
  | 'request'
  | 'example-response'
  | 'example'
  | 'notification'
  | 'errors'
  | 'remarks';

/** How the headings of a family of pages name the roles of sections. Headings are compared by their normalized names. */
export interface SectionGrammar {
  /** Headings that are replaced by others before they are compared. */
  readonly synonyms: ReadonlyMap<string, string>;
  /** The role of each heading. */
  readonly roles: ReadonlyMap<string, SectionRole>;
  /** Roles whose headings may also begin a longer heading: "Permissions for channels". */
  readonly leading: readonly SectionRole[];
  /** Roles whose headings may also end a longer heading: "Optional query parameters". */
  readonly trailing: readonly SectionRole[];
  /** Headings of sections that list values: "status values". */
  readonly values: readonly ValuesHeading[];
  /** Sentences before a list of values whose first capture names the property: "Possible values for `status`:". */
  readonly valuesSentence: readonly RegExp[];
  /** Captures the type in a heading such as "Properties of an order policy". */
  readonly ofType: RegExp;
  /** Captures the type in a heading such as "Shop - Address properties". */
  readonly propertiesOf: RegExp;
  /** Matches words that group the properties of one type: "Common" in "Common properties". */
  readonly general: RegExp;
  /** Headings that name a type, more specific forms first. */
  readonly types: readonly TypeHeadingForm[];
  /** Matches words that describe a type rather than name it: "Working with orders". */
  readonly description: RegExp;
}

/** A heading whose first capture names the property or enum whose values the section lists. */
export interface ValuesHeading {
  readonly pattern: RegExp;
  /** Whether the name may be that of an enum; otherwise it is that of a property. */
  readonly mayNameEnum: boolean;
}

/** A heading whose first capture names a type, for example "order resource type". */
export interface TypeHeadingForm {
  readonly pattern: RegExp;
  readonly form: 'structured' | 'enum';
}

/** Turns headings by role into roles by heading. */
export function spellHeadings(
  spellings: Readonly<Partial<Record<SectionRole, readonly string[]>>>,
): ReadonlyMap<string, SectionRole> {
  return new Map(
    Object.entries(spellings).flatMap(([role, headings]) =>
      // Object.entries does not keep the type of the keys.
      headings.map((heading): [string, SectionRole] => [heading, role as SectionRole]),
    ),
  );
}

/** Finds the role of the section below a heading: `properties` for "Properties", `query-parameters` for "Optional query parameters". */
export function readSectionRole(heading: Heading, grammar: SectionGrammar): SectionRole | undefined {
  return roleOfName(headingName(heading, grammar), grammar);
}

/** Finds the role that the normalized name of a heading stands for. */
export function roleOfName(heading: string, grammar: SectionGrammar): SectionRole | undefined {
  const name = heading.replace(/ ?\d{1,3}$/, '');
  const exact = grammar.roles.get(name);
  return exact ?? (matchValues(name, grammar) ? 'values' : contained(name, grammar));
}

/** The name by which a heading is compared, after the dialect's synonyms. */
export function headingName({ name }: Heading, { synonyms }: SectionGrammar): string {
  return synonyms.get(name) ?? name;
}

/** The property or enum whose values a heading such as "status values" or "Scope options" announces. */
export interface ListedValues {
  readonly name: string;
  readonly mayNameEnum: boolean;
}

/** Reads whose values a heading announces; undefined for any other heading. */
export function readListedValues(heading: Heading, grammar: SectionGrammar): ListedValues | undefined {
  return matchValues(grammar.synonyms.get(heading.name) ?? heading.text.plain, grammar);
}

function matchValues(heading: string, { values }: SectionGrammar): ListedValues | undefined {
  for (const { pattern, mayNameEnum } of values) {
    const name = pattern.exec(heading.trim())?.[1]?.trim();
    if (name !== undefined) return { name, mayNameEnum };
  }
  return undefined;
}

function contained(name: string, { roles, leading, trailing }: SectionGrammar): SectionRole | undefined {
  for (const [word, role] of roles) {
    if (leading.includes(role) && name.startsWith(word) && /^[\s:,.(–-]/.test(name.slice(word.length))) return role;
    if (trailing.includes(role) && name.endsWith(` ${word}`)) return role;
  }
  return undefined;
}
