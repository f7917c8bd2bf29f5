import { setupFault } from './entry.js';

/** Faults of the two states that `docs2ts diff` compares. */
export const stateCatalogue = {
  'unreadable-schema': setupFault<{ readonly path: string; readonly reason: string }>({
    about: 'command',
    severity: 'error',
    message: ({ path, reason }) => `${path} is no schema that docs2ts can read: ${reason}`,
    explanation:
      '`docs2ts diff` reads schemas in CSDL JSON, in CSDL XML (the metadata of a service), and as `docs2ts export --format model` prints them.',
    fix: 'Name a file in CSDL JSON or CSDL XML, a model that `docs2ts export --format model` prints, or a folder of pages.',
  }),
  'package-without-schema': setupFault<{ readonly path: string }>({
    about: 'command',
    severity: 'error',
    message: ({ path }) => `The package ${path} contains neither model.json nor schema.csdl.json`,
    explanation:
      'docs2ts reads what a package was made from in one of these files. They are missing if an older version of docs2ts has written the package, or if they were deleted.',
    fix: 'Generate the package again, or name the pages that it was made from.',
  }),
  'malformed-revision': setupFault<{ readonly word: string }>({
    about: 'command',
    severity: 'error',
    message: ({ word }) => `${word} names no revision and path: write git:REVISION:PATH`,
    explanation:
      'After `git:` come a branch, tag or commit, a colon, and the path of a folder or file in it. The name of a revision does not begin with a hyphen.',
    fix: 'Write for example `git:main:docs`, or `git:v1.2:.` for the whole repository.',
  }),
  'missing-revision': setupFault<{ readonly revision: string }>({
    about: 'command',
    severity: 'error',
    message: ({ revision }) => `The repository has no revision ${revision}`,
    explanation: 'No branch, tag or commit of the repository has this name.',
    fix: 'Check the spelling. For a branch that only the server has, run `git fetch` first and write `git:origin/BRANCH:PATH`.',
  }),
  'revision-not-in-shallow-clone': setupFault<{ readonly revision: string }>({
    about: 'command',
    severity: 'error',
    message: ({ revision }) => `The clone is shallow and does not contain the revision ${revision}`,
    explanation: 'A shallow clone, which CI systems make by default, contains only the latest commits.',
    fix: 'Run `git fetch --unshallow`, or let the CI system check out the whole history (`fetch-depth: 0`).',
  }),
  'missing-path-in-revision': setupFault<{ readonly path: string; readonly revision: string }>({
    about: 'command',
    severity: 'error',
    message: ({ path, revision }) => `The revision ${revision} contains no ${path}`,
    explanation:
      'The path was not in the repository then, or had another name. Paths begin at the top of the repository.',
    fix: 'Run `git ls-tree -r --name-only REVISION` to see its paths. A path below the current folder begins with `./`.',
  }),
  'no-git-repository': setupFault<Record<never, never>>({
    about: 'command',
    severity: 'error',
    message: () => 'The command does not run in a git repository, so it cannot read a revision',
    explanation: 'A word that begins with `git:` names a revision of the repository that contains the current folder.',
    fix: 'Run the command in the repository, or name a folder or file in place of the revision.',
  }),
  'missing-git': setupFault<Record<never, never>>({
    about: 'command',
    severity: 'error',
    message: () => 'The program git, which reads revisions, was not found',
    explanation: 'docs2ts calls git to read a state that begins with `git:`.',
    fix: 'Install git, or check out the revision into a folder and name the folder.',
  }),
  'failed-git': setupFault<{ readonly reason: string }>({
    about: 'command',
    severity: 'error',
    message: ({ reason }) => `git cannot read the revision: ${reason}`,
    explanation: 'docs2ts calls git to read a state that begins with `git:`, and git has refused or failed.',
    fix: 'Run `git status` in the same folder to see whether git works there.',
  }),
} as const;
