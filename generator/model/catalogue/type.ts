import { pageFault } from './entry.js';
import {
  representation,
  derivedPage,
  orderPage,
  orderPageWithJson,
  page,
  getOrderPage,
  propertyTable,
  typePage,
} from './example-pages.js';
import { quote } from './quote.js';

function enumPage(...rows: readonly string[]): string {
  return page('state enum type', { Members: ['|Member|Value|Description|', '|:---|:---|:---|', ...rows].join('\n') });
}

/** Faults of types, properties and enums across pages: what link/ reports. */
export const typeCatalogue = {
  'base-type-cycle': pageFault<{ readonly name: string; readonly base: string }>({
    severity: 'error',
    message: ({ name, base }) =>
      `${quote(name)} names ${quote(base)} as its base type, but ${quote(base)} derives from ${quote(name)}`,
    explanation:
      'The base types lead back to the type itself, so the types cannot be declared in any order. docs2ts dropped the weakest statement of the circle.',
    fix: 'Correct the base type on one of the pages.',
    bad: {
      'egg.md': derivedPage('egg', 'hen', '|colour|String|How it looks.|').replace('[hen](hen.md)', '«$&»'),
      'hen.md': derivedPage('hen', 'egg', '|name|String|What it is called.|'),
    },
    good: {
      'egg.md': derivedPage('egg', 'hen', '|colour|String|How it looks.|'),
      'hen.md': typePage('hen', '|name|String|What it is called.|'),
    },
  }),
  'conflicting-base-type': pageFault<{ readonly name: string; readonly base: string; readonly other: string }>({
    severity: 'warning',
    message: ({ name, base, other }) =>
      `The base type of ${quote(name)} is ${quote(other)} here, but ${quote(base)} elsewhere`,
    explanation:
      'Two places name different base types, and neither of these derives from the other. docs2ts believes the annotation before the text, and the text before notes in rows.',
    fix: 'Correct the place that is wrong.',
    bad: {
      'order.md': `${derivedPage('order', 'document').replace('[document](document.md)', '«$&»')}
## JSON representation

${representation(['{ "total": 12.5 }'], ', "baseType": "contoso.item"')}
`,
      'document.md': typePage('document', '|id|String|The key.|'),
      'item.md': typePage('item', '|name|String|What it is called.|'),
    },
    good: {
      'order.md': derivedPage('order', 'document', '|total|Double|What the order costs.|'),
      'document.md': typePage('document', '|id|String|The key.|'),
      'item.md': typePage('item', '|name|String|What it is called.|'),
    },
  }),
  'conflicting-enum-members': pageFault<{ readonly name: string; readonly missing: string }>({
    severity: 'warning',
    message: ({ name, missing }) => `This list of the values of ${quote(name)} lacks ${quote(missing)}`,
    explanation:
      'Two places list the members of one enumeration, and each has members that the other lacks. The generated enumeration has the members of both.',
    fix: 'Make the lists agree, or keep one and link to it.',
    bad: {
      'order.md': orderPage('|state|[state](state.md)|How far it is. Possible values are: `«open»`, `lost`.|'),
      'state.md': enumPage('|open|0|Not paid.|', '|paid|1|Paid.|'),
    },
    good: {
      'order.md': orderPage('|state|[state](state.md)|How far it is.|'),
      'state.md': enumPage('|open|0|Not paid.|', '|paid|1|Paid.|'),
    },
  }),
  'conflicting-property-type': pageFault<{
    readonly property: string;
    readonly type: string;
    readonly other: string;
  }>({
    severity: 'warning',
    message: ({ property, type, other }) =>
      `The type of ${quote(property)} is ${quote(other)} here, but ${quote(type)} elsewhere`,
    explanation:
      'Two pages document one property with different types. docs2ts believes the page that defines the type before the tables of requests.',
    fix: 'Correct the page that is wrong.',
    bad: {
      'order.md': orderPage('|total|Double|What the order costs.|'),
      'sales-order.md': orderPage('|total|«String»|What the order costs.|'),
    },
    good: {
      'order.md': orderPage('|total|Double|What the order costs.|'),
      'sales-order.md': orderPage('|total|Double|What the order costs.|'),
    },
  }),
  'conflicting-type-form': pageFault<{ readonly name: string }>({
    severity: 'warning',
    message: ({ name }) => `${quote(name)} has an enumeration member here, but properties elsewhere`,
    explanation:
      'The name is used for an enumeration and for a type with properties. docs2ts takes it as the type with properties.',
    fix: 'Give one of the two another name.',
    bad: {
      'order.md': orderPage('|total|Double|What the order costs.|'),
      'states.md': page('state enum type', { 'order values': '|Member|\n|:---|\n«|open|»\n|paid|' }),
    },
    good: {
      'order.md': orderPage('|total|Double|What the order costs.|'),
      'states.md': page('state enum type', { Members: '|Member|\n|:---|\n|open|\n|paid|' }),
    },
  }),
  'enum-without-members': pageFault<{ readonly name: string }>({
    severity: 'warning',
    message: ({ name }) => `The page of the enumeration ${quote(name)} lists no members`,
    explanation:
      'Neither a table nor a list of the page names a value, besides one for values that are added later. docs2ts accepts any text, in responses and in requests.',
    fix: 'List the members in a table below `## Members`, or as bullets: the member in backticks, then what it means.',
    bad: page('state enum type', { Members: 'None yet.' }).replace('# state enum type', '«$&»'),
    good: page('state enum type', { Members: '- `open`: not yet paid\n- `paid`: paid' }),
  }),
  'inferred-base-type': pageFault<{ readonly name: string; readonly base: string; readonly why: string }>({
    severity: 'info',
    told: 'per set',
    message: ({ name, base, why }) =>
      `The page does not name the base type of ${quote(name)}; ${quote(base)} was inferred: ${why}`,
    explanation:
      'The page does not say which type this one derives from, but other evidence does. docs2ts took the base type from that evidence.',
    fix: 'Name the base type in the annotation of the JSON representation (`"baseType"`), or in the text.',
    bad: {
      'order.md': orderPage('|total|Double|What the order costs.|'),
      'priority-order.md': typePage('priorityOrder', '|due|Date|When it must arrive.|'),
      'order-get.md': getOrderPage('«{ "@odata.type": "#contoso.priorityOrder", "due": "2024-02-29" }»'),
    },
    good: {
      'order.md': orderPage('|total|Double|What the order costs.|'),
      'priority-order.md': derivedPage('priorityOrder', 'order', '|due|Date|When it must arrive.|'),
      'order-get.md': getOrderPage('{ "@odata.type": "#contoso.priorityOrder", "due": "2024-02-29" }'),
    },
  }),
  'primitive-relationship': pageFault<{ readonly name: string; readonly type: string }>({
    severity: 'info',
    message: ({ name, type }) => `${quote(name)} is a ${quote(type)}, but the table lists relationships`,
    explanation:
      'A relationship leads to other objects, which a response contains only if the request expands them. A value of a primitive type is a property of the object itself, so docs2ts treats the row as a row of the property table.',
    fix: 'Move the row to the table of properties.',
    bad: page('order resource type', {
      Properties: propertyTable('|id|String|The key.|'),
      Relationships: ['|Relationship|Type|Description|', '|:---|:---|:---|', '|note|«String»|What to know.|'].join(
        '\n',
      ),
    }),
    good: page('order resource type', {
      Properties: propertyTable('|id|String|The key.|', '|note|String|What to know.|'),
    }),
  }),
  'inherited-type-differs': pageFault<{
    readonly property: string;
    readonly type: string;
    readonly base: string;
    readonly other: string;
  }>({
    severity: 'warning',
    message: ({ property, type, base, other }) =>
      `The inherited property ${quote(property)} has the type ${quote(other)} here, but ${quote(type)} in ${quote(base)}`,
    explanation:
      'The row repeats a property of a base type with another type. A derived type cannot change it, so docs2ts believes the base type.',
    fix: 'Correct the row here, or on the page of the base type.',
    bad: {
      'order.md': derivedPage('order', 'document', '|id|«Int32»|The key.|'),
      'document.md': typePage('document', '|id|String|The key.|'),
    },
    good: {
      'order.md': derivedPage('order', 'document', '|id|String|The key.|'),
      'document.md': typePage('document', '|id|String|The key.|'),
    },
  }),
  'property-name-case': pageFault<{ readonly name: string; readonly expected: string }>({
    severity: 'warning',
    message: ({ name, expected }) => `The property ${quote(name)} is spelled ${quote(expected)} elsewhere`,
    explanation:
      'Two places spell one property with different capitals. JSON distinguishes them, so only one spelling works. docs2ts believes the JSON representation before the table.',
    fix: 'Use the spelling of the service in both places.',
    bad: orderPageWithJson(['|«Total»|Double|What the order costs.|'], ['{ "total": 12.5 }']),
    good: orderPageWithJson(['|total|Double|What the order costs.|'], ['{ "total": 12.5 }']),
  }),
  'required-circle': pageFault<{ readonly name: string; readonly type: string }>({
    severity: 'warning',
    message: ({ name, type }) =>
      `The required property ${quote(name)} closes a circle: no finite JSON has it, because ${quote(type)} again requires what contains it`,
    explanation:
      'Each object of the circle must contain the next one, so a value would never end. docs2ts takes the property that closes the circle as optional.',
    fix: 'Say which property of the circle may be missing or null.',
    bad: {
      'egg.md': typePage('egg', '|hen|[hen](hen.md)|Who laid it. Required.|'),
      'hen.md': typePage('hen', '«|egg|[egg](egg.md)|What it came from. Required.|»'),
    },
    good: {
      'egg.md': typePage('egg', '|hen|[hen](hen.md)|Who laid it. Required.|'),
      'hen.md': typePage('hen', '|egg|[egg](egg.md)|What it came from.|'),
    },
  }),
  'type-name-case': pageFault<{ readonly name: string; readonly expected: string }>({
    severity: 'info',
    message: ({ name, expected }) => `The type ${quote(name)} is spelled ${quote(expected)} elsewhere`,
    explanation:
      'Two places spell one type with different capitals. docs2ts takes them as one type, with the spelling that payloads and annotations use most.',
    fix: 'Use one spelling throughout.',
    bad: {
      'order.md': orderPage('|total|Double|What the order costs.|').replace(/^.*/, '«$&»'),
      'invoice.md': typePage('invoice', '|order|[Order](order.md)|What to pay.|'),
    },
    good: {
      'order.md': orderPage('|total|Double|What the order costs.|'),
      'invoice.md': typePage('invoice', '|order|[order](order.md)|What to pay.|'),
    },
  }),
} as const;
