import { simpleName } from '../../model/edm/type-reference.js';
import type { StructuredType } from '../../model/schema/schema.js';
import type { ShapeName } from '../../model/schema/shape.js';
import { typeNameMember } from '../../model/schema/type-name.js';
import { plain, type Code } from '../code/code.js';
import { string } from '../code/expressions.js';
import { typeReference, union } from '../code/types.js';
import { declareInterface, type Member } from '../code/declare.js';
import { docComment, docCommentWithSee, type Pages } from '../code/doc-comment.js';
import type { Declaration } from '../code/module.js';
import { type as typeOf, runtime } from '../code/scope.js';
import { codeSpan } from '../escape/comments.js';
import type { PropertyPlan } from '../../model/shapes/shape.js';
import type { ShapePlan } from '../shapes/name-shapes.js';
import { limitOf, typeNamesOf } from './type-names.js';
import { propertyType, relationshipType } from './type-text.js';
import type { ShapeContext } from './module-context.js';

/** Writes the interface of a shape. */
export function declareShapeInterface(context: ShapeContext, doc: string): Declaration {
  const { owner, index, scope } = context;
  const { symbol, properties } = owner;
  const base = owner.base?.symbol ?? (index.odata ? runtime('Annotations') : undefined);
  return declareInterface({
    name: symbol.name,
    doc,
    ...(base === undefined ? {} : { base: typeOf(base, scope) }),
    members: [
      ...declareTypeName(context),
      ...properties.map((property) => planMember(property, context)),
      ...relationshipsMember(context),
    ],
  });
}

/**
 * Writes the documentation comment of a type in one of its shapes. Only the read shape has a `@see`: compilers parse every comment with
 * one, and on the shapes of requests that would take a tenth of their parsing time.
 */
export function shapeDoc(type: StructuredType, { shape }: ShapePlan, pages: Pages): string {
  const { description, deprecated, origin, overridden, source } = type;
  const label = codeSpan(simpleName(type.name));
  const leads: Readonly<Record<ShapeName, string>> = {
    read: description === undefined ? `${label} as the service returns it.` : '',
    create: `${label} as a request may create it.`,
    update: `${label} as a request may change it.`,
  };
  const notes =
    origin === 'link' ? ['Known by name only: the documentation links to it, but does not describe it.'] : [];
  const comment = shape === 'read' ? docCommentWithSee : docComment;
  return comment({ lead: leads[shape], description, deprecated, origin, notes, overridden, source }, pages);
}

function declareTypeName(context: ShapeContext): readonly Member[] {
  const type = typeNameType(context);
  return type === undefined ? [] : [{ name: typeNameMember, type, optional: true, readonly: false, doc: '' }];
}

function typeNameType({ owner, names, scope }: ShapeContext): Code | undefined {
  switch (limitOf(owner)) {
    case 'own':
      return union(owner.typeNames.flatMap((name) => [string(`#${name}`), string(name)]));
    case 'list':
      return typeReference(typeOf(runtime('TypeName'), scope), `(typeof ${typeNamesOf(owner, names)})[number]`);
    case 'text':
      return plain('string');
    case 'none':
      return undefined;
  }
}

/**
 * Writes the interface of the relationships of a type, and of those that its base declares: `OrderRelationships`. Only `Expand` refers to
 * it; empty if the type declares no relationship.
 */
export function declareRelationships(context: ShapeContext): readonly Declaration[] {
  const { owner, scope } = context;
  const { symbol, base, related, relationships } = owner;
  if (related === undefined || relationships.length === 0) return [];
  return [
    declareInterface({
      name: related.name,
      doc: `The relationships of \`${symbol.name}\`, which a response contains if the request expands them.`,
      ...(base?.related === undefined ? {} : { base: typeOf(base.related, scope) }),
      members: relationships.map((planned) => ({
        name: planned.property.name,
        type: relationshipType(planned, context),
        optional: !planned.required,
        readonly: false,
        doc: context.docOf(planned),
      })),
    }),
  ];
}

/** The property, which no object has, by which `Expand` finds the relationships of a type. */
function relationshipsMember({ owner, scope }: ShapeContext): readonly Member[] {
  const { related, relationships } = owner;
  if (related === undefined || relationships.length === 0) return [];
  const key = typeOf(runtime('relationships'), scope);
  return [{ name: key, type: typeOf(related, scope), optional: true, readonly: true, doc: '' }];
}

function planMember(planned: PropertyPlan, context: ShapeContext): Member {
  const { name, constraints } = planned.property;
  return {
    name,
    type: propertyType(planned, context.owner.shape, context),
    optional: !planned.required,
    readonly: constraints.some(({ kind }) => kind === 'ReadOnly'),
    doc: context.docOf(planned),
  };
}
