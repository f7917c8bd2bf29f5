import type { Schema } from '../model/schema/schema.js';
import type {
  CsdlAnnotation,
  CsdlEnumType,
  CsdlOverload,
  CsdlRecord,
  CsdlProperty,
  CsdlSchema,
  CsdlStructuredType,
  CsdlTyped,
  OwnTerm,
} from './csdl-model.js';
import { describedAs, ownNamespace } from './csdl-vocabulary.js';
import { describeCsdl } from './describe-csdl.js';

/** Exports the schema as OData CSDL XML 4.01. */
export function exportCsdlXml(schema: Schema): string {
  const { schemas, terms, vocabularies } = describeCsdl(schema);
  const own =
    terms.length === 0 ? [] : [element('Schema', { Namespace: ownNamespace, xmlns: edm }, terms.map(printTerm))];
  const root = element('edmx:Edmx', { 'xmlns:edmx': edmx, Version: '4.01' }, [
    ...vocabularies.map(({ uri, namespace }) =>
      element('edmx:Reference', { Uri: `${uri}.xml` }, [element('edmx:Include', { Namespace: namespace })]),
    ),
    element('edmx:DataServices', {}, [...schemas.map(printSchema), ...own]),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.join('\n')}\n`;
}

const edmx = 'http://docs.oasis-open.org/odata/ns/edmx';
const edm = 'http://docs.oasis-open.org/odata/ns/edm';

/** The lines of an element. */
type Lines = readonly string[];

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

function element(name: string, attributes: Attributes, children: readonly Lines[] = []): Lines {
  const pairs = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const open = `<${name}${pairs.map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`).join('')}`;
  if (children.length === 0) return [`${open}/>`];
  return [`${open}>`, ...children.flat().map((line) => `  ${line}`), `</${name}>`];
}

/** Escapes an attribute value. Tabs and line ends become references, because XML readers turn them into spaces. */
function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => escapes.get(character) ?? `&#${character.charCodeAt(0)};`);
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

function printSchema({ namespace, structuredTypes, enumTypes, overloads }: CsdlSchema): Lines {
  const children = [
    ...enumTypes.map(printEnumType),
    ...structuredTypes.map(printStructuredType),
    ...overloads.map(printOverload),
  ];
  return element('Schema', { Namespace: namespace, xmlns: edm }, children);
}

function printStructuredType(type: CsdlStructuredType): Lines {
  const attributes = {
    Name: type.name,
    BaseType: type.baseType,
    Abstract: type.abstract ? true : undefined,
    OpenType: type.openType ? true : undefined,
  };
  const key =
    type.key.length === 0
      ? []
      : [
          element(
            'Key',
            {},
            type.key.map((Name) => element('PropertyRef', { Name })),
          ),
        ];
  return element(type.kind, attributes, [
    ...key,
    ...type.properties.map(printProperty),
    ...type.annotations.map(printAnnotation),
  ]);
}

function printProperty(property: CsdlProperty): Lines {
  // A collection of entities cannot contain null, so CSDL does not allow the attribute on it.
  const silent = property.kind === 'NavigationProperty' && property.collection;
  const attributes = {
    Name: property.name,
    ...typeAttributes(property),
    ...(silent ? { Nullable: undefined } : {}),
    DefaultValue: property.defaultValue,
  };
  return element(property.kind, attributes, property.annotations.map(printAnnotation));
}

function typeAttributes(typed: CsdlTyped): Attributes {
  return {
    Type: typed.collection ? `Collection(${typed.type})` : typed.type,
    Nullable: typed.nullable,
    MaxLength: typed.maxLength,
    Precision: typed.precision,
    Scale: typed.variableScale ? 'variable' : undefined,
  };
}

function printEnumType(type: CsdlEnumType): Lines {
  const attributes = {
    Name: type.name,
    UnderlyingType: type.wide ? 'Edm.Int64' : undefined,
    IsFlags: type.flags ? true : undefined,
  };
  const members = type.members.map(({ name, value, annotations }) =>
    element('Member', { Name: name, Value: value }, annotations.map(printAnnotation)),
  );
  return element('EnumType', attributes, [...members, ...type.annotations.map(printAnnotation)]);
}

function printOverload(overload: CsdlOverload): Lines {
  const { kind, name, parameters, returnType, annotations } = overload;
  return element(kind, { Name: name, IsBound: true }, [
    ...parameters.map((parameter) =>
      element(
        'Parameter',
        { Name: parameter.name, ...typeAttributes(parameter) },
        parameter.annotations.map(printAnnotation),
      ),
    ),
    ...(returnType === undefined ? [] : [element('ReturnType', typeAttributes(returnType))]),
    ...annotations.map(printAnnotation),
  ]);
}

function printTerm({ name, type, appliesTo, description }: OwnTerm): Lines {
  const attributes = {
    Name: name,
    Type: type,
    Nullable: false,
    DefaultValue: type === 'Edm.Boolean' ? true : undefined,
    AppliesTo: appliesTo.join(' '),
  };
  return element('Term', attributes, describedAs(description).map(printAnnotation));
}

function printAnnotation({ term, value, enumType, annotations = [] }: CsdlAnnotation): Lines {
  if (value === true) return element('Annotation', { Term: term, Bool: true });
  if (enumType !== undefined && typeof value === 'string')
    return element('Annotation', { Term: term, EnumMember: `${enumType}/${value}` });
  if (typeof value === 'number')
    return element('Annotation', { Term: term, Int: value }, annotations.map(printAnnotation));
  if (typeof value === 'string') return element('Annotation', { Term: term, String: value });
  if (isRecords(value))
    return element('Annotation', { Term: term }, [
      element(
        'Collection',
        {},
        value.map((record) => printRecord(record, enumType)),
      ),
    ]);
  return element('Annotation', { Term: term }, [printRecord(value, enumType)]);
}

function isRecords(value: CsdlRecord | readonly CsdlRecord[]): value is readonly CsdlRecord[] {
  return Array.isArray(value);
}

function printRecord(record: CsdlRecord, enumType: string | undefined): Lines {
  const values = Object.entries(record).map(([Property, value]) =>
    enumType !== undefined && Property === 'Kind'
      ? element('PropertyValue', { Property, EnumMember: `${enumType}/${value}` })
      : element('PropertyValue', { Property, String: value }),
  );
  return element('Record', {}, values);
}
