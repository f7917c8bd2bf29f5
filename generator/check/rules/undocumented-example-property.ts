import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { groupBy } from '../../model/group-by.js';
import { lastStep } from '../pointer.js';
import type { Rule } from '../rule.js';
import { strangeObjects } from '../strange-objects.js';
import type { StrangeObject } from '../strange-objects.js';

/** An object of an example that shows properties which no table of its type lists. */
export const undocumentedExampleProperty: Rule = {
  codes: ['undocumented-example-property', 'unrelated-example-object'],
  reach: 'set',
  check: ({ schema }) => {
    const objects = strangeObjects(schema);
    return [
      ...objects.filter(isUnrelated).map(reportObject),
      ...reportProperties(objects.filter((object) => !isUnrelated(object))),
    ];
  },
};

/** Most of what it shows is unknown: then it is the object that is another one, or the type’s page that is incomplete. */
function isUnrelated({ node, strangers }: StrangeObject): boolean {
  const members = node.members.filter(({ name }) => !name.includes('@')).length;
  return strangers.length >= 3 && strangers.length * 2 > members;
}

function reportObject(object: StrangeObject): Diagnostic {
  const names = object.strangers.map(({ pointer }) => lastStep(pointer)).join(', ');
  return diagnose('unrelated-example-object', object.node.source, { names, owner: ownerInWords(object) });
}

/** Once a page: the same property in further objects of the type adds nothing. */
function reportProperties(objects: readonly StrangeObject[]): readonly Diagnostic[] {
  const findings = objects.flatMap((object) => object.strangers.map((finding) => ({ object, finding })));
  const groups = groupBy(findings, ({ object, finding }) =>
    JSON.stringify([finding.source.file, object.type, lastStep(finding.pointer)]),
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { object, finding } = first;
    const parameters = { name: lastStep(finding.pointer), owner: ownerInWords(object) };
    const related = others.slice(0, 3).map((other) => ({ message: 'also here', source: other.finding.source }));
    return [diagnose('undocumented-example-property', finding.source, parameters, related)];
  });
}

function ownerInWords({ type }: StrangeObject): string {
  return type === undefined ? 'this request' : `\`${type}\``;
}
