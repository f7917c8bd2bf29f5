import { judgeExamples } from '../../dist/generator/check/judge/judge-examples.js';
import { linkSchema } from '../../dist/generator/link/link-schema.js';
import { payloadsOf } from '../../dist/generator/model/example/payloads.js';

/**
 * Judges the example responses of each page twice: by the schema of all pages, and by the schema without the examples of that page and
 * of the other pages of its part. Only missing properties and forbidden nulls count. Returns the payloads that each schema refuses.
 */
export function refuseUnseen(pages, parts) {
  const whole = linkSchema(pages, {}).schema;
  const answers = whole.examples.filter(({ shape, type }) => shape === 'read' && type !== undefined);
  const unseen = [...Array(parts).keys()].map((part) => {
    const left = new Set(pages.filter((page, index) => index % parts === part).map(({ file }) => file));
    const { schema } = linkSchema(
      pages.map((page) => (left.has(page.file) ? withoutExamples(page) : page)),
      {},
    );
    return findRefused({ ...schema, examples: answers.filter(({ source }) => left.has(source.file)) });
  });
  const payloads = answers.reduce((sum, example) => sum + (payloadsOf(example)?.length ?? 0), 0);
  return { payloads, seen: new Set(findRefused({ ...whole, examples: answers })), unseen: new Set(unseen.flat()) };
}

function withoutExamples(page) {
  return { ...page, facts: page.facts.filter(({ kind }) => kind !== 'Example') };
}

/** The payloads that lack a required property or have a forbidden null, each as the example's name and a pointer. */
function findRefused(schema) {
  const faults = new Map();
  for (const deviation of judgeExamples(schema).deviations.filter(isAboutPresence)) {
    faults.set(deviation.example, [...(faults.get(deviation.example) ?? []), deviation.pointer]);
  }
  return schema.examples.flatMap((example) =>
    (payloadsOf(example) ?? []).flatMap(({ pointer }) =>
      (faults.get(example.id) ?? []).some((fault) => fault.startsWith(`${pointer}/`)) ? `${example.id} ${pointer}` : [],
    ),
  );
}

function isAboutPresence({ code, node }) {
  return code === 'missing-property' || node?.kind === 'Null';
}
