import type { Instructions, Workflow } from './read-instructions.js';
import { parseFile } from './read-instructions.js';

/** The keys of a level of a file: `*` stands for names that the file chooses, a list for items, undefined for a value. */
type Shape = { readonly [key: string]: Shape | readonly [Shape] | undefined };

const rights = Object.fromEntries(
  ['actions', 'contents', 'pull-requests', 'security-events'].map((right) => [right, undefined]),
);
const names = { '*': undefined };

const step: Shape = { name: undefined, if: undefined, uses: undefined, with: names, env: names, run: undefined };

/** The keys of workflow files, from the documentation of GitHub Actions. */
export const workflowShape: Shape = {
  name: undefined,
  on: { pull_request: undefined, workflow_dispatch: undefined, schedule: [{ cron: undefined }] },
  permissions: rights,
  concurrency: undefined,
  jobs: {
    '*': { needs: undefined, if: undefined, 'runs-on': undefined, permissions: rights, env: names, steps: [step] },
  },
};

/** The keys of a job of GitLab. */
export const gitlabShape: Shape = {
  '*': {
    image: undefined,
    rules: [{ if: undefined }],
    variables: names,
    script: undefined,
    artifacts: { when: undefined, paths: undefined, reports: { codequality: undefined } },
  },
};

/** The keys of a configuration of the pre-commit framework. */
export const preCommitShape: Shape = {
  repos: [
    {
      repo: undefined,
      hooks: [
        {
          id: undefined,
          name: undefined,
          language: undefined,
          entry: undefined,
          files: undefined,
          pass_filenames: undefined,
        },
      ],
    },
  ],
};

/** The inputs of the actions that the workflows use. */
const inputs: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout@v4': ['fetch-depth', 'persist-credentials'],
  'actions/setup-node@v4': ['node-version', 'cache'],
  'actions/upload-artifact@v4': ['name', 'path'],
  'actions/download-artifact@v4': ['name'],
  'github/codeql-action/upload-sarif@v3': ['sarif_file'],
};

/** Finds keys that a file must not have, by their path. */
export function findUnknownKeys(value: unknown, shape: Shape | readonly [Shape] | undefined, path = ''): string[] {
  if (shape === undefined || value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) {
    const [item] = Array.isArray(shape) ? shape : [];
    return value.flatMap((one, at) =>
      item === undefined ? [`${path} is a list`] : findUnknownKeys(one, item, `${path}[${at}]`),
    );
  }
  if (Array.isArray(shape)) return [`${path} is no list`];
  return Object.entries(value).flatMap(([key, child]) => {
    const known = Object.hasOwn(shape, key) ? key : '*';
    return Object.hasOwn(shape, known)
      ? findUnknownKeys(child, (shape as Shape)[known], `${path}/${key}`)
      : [`${path}/${key}`];
  });
}

/** Finds steps that use an unknown action or input, do nothing or two things, or put text of the event into a script. */
export function findFaultySteps(workflow: Workflow): string[] {
  return Object.entries(workflow.jobs).flatMap(([name, { needs, steps }]) => [
    ...(needs === undefined || needs in workflow.jobs ? [] : [`${name} needs ${needs}`]),
    ...steps.flatMap((one) => {
      const { uses, run = '' } = one;
      const known = uses === undefined ? [] : inputs[uses];
      return [
        ...((uses === undefined) === (run === '') ? [`a step of ${name} has both or none of uses and run`] : []),
        ...(known === undefined ? [`${uses} is unknown`] : []),
        ...Object.keys(one.with ?? {}).flatMap((key) => (known?.includes(key) ? [] : [`${uses} has no ${key}`])),
        ...(run.includes('${{') ? [`a script of ${name} contains an expression`] : []),
      ];
    }),
  ]);
}

/** The workflow in a file of the instructions. */
export function parseWorkflow(instructions: Instructions, path: string): Workflow {
  // The tests of its keys say that it has this form.
  return parseFile(instructions, path) as Workflow;
}
