import { diagnose, type Diagnostic } from '../../model/diagnostic.js';
import { fileSource } from '../../model/source.js';
import { runGit, type GitAnswer } from './run-git.js';

/** A file or folder of a revision: the bytes of each file, by path below the folder; or why there is none. */
export type Revision =
  | { readonly kind: 'File'; readonly path: string; readonly bytes: Buffer }
  | { readonly kind: 'Folder'; readonly path: string; readonly files: ReadonlyMap<string, Buffer> }
  | { readonly kind: 'Fault'; readonly diagnostic: Diagnostic };

/** The prefix of words that name a revision: `git:main:docs`. */
export const gitPrefix = 'git:';

/**
 * Reads `git:REF:PATH`: a path from the top of the repository that contains the working folder, or from the working folder if it begins
 * with `./` (gitrevisions(7)). `wanted` says which files of a folder are read.
 */
export async function readRevision(
  word: string,
  workingFolder: string,
  wanted: (path: string) => boolean,
): Promise<Revision> {
  const [ref = '', ...rest] = word.slice(gitPrefix.length).split(':');
  const path = rest.join(':').replace(/\/+$/, '');
  const fault = (diagnostic: Diagnostic): Revision => ({ kind: 'Fault', diagnostic });
  const source = fileSource(word);
  if (ref === '' || ref.startsWith('-') || rest.length === 0)
    return fault(diagnose('malformed-revision', source, { word }));
  const commit = await runGit(workingFolder, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  if (commit.kind === 'Failure') return fault(await explainMissing(word, ref, workingFolder));
  const name = `${firstLine(commit)}:${path === '.' ? '' : path}`;
  const object = await runGit(workingFolder, ['rev-parse', '--verify', '--quiet', name]);
  if (object.kind === 'Failure') return fault(diagnose('missing-path-in-revision', source, { path, revision: ref }));
  const id = firstLine(object);
  const blob = await runGit(workingFolder, ['cat-file', 'blob', id]);
  if (blob.kind === 'Output') return { kind: 'File', path, bytes: blob.bytes };
  const files = await readTree(id, workingFolder, wanted);
  return files.kind === 'Failure'
    ? fault(diagnose('failed-git', source, { reason: files.reason }))
    : { kind: 'Folder', path: path === '.' ? '' : path, files: files.files };
}

/** Why a revision was not found: no git, no repository, a clone without its history, or no such revision. */
async function explainMissing(word: string, revision: string, workingFolder: string): Promise<Diagnostic> {
  const source = fileSource(word);
  const shallow = await runGit(workingFolder, ['rev-parse', '--is-shallow-repository']);
  if (shallow.kind === 'Output')
    return firstLine(shallow) === 'true'
      ? diagnose('revision-not-in-shallow-clone', source, { revision })
      : diagnose('missing-revision', source, { revision });
  if (shallow.missing) return diagnose('missing-git', source, {});
  return shallow.reason.includes('not a git repository')
    ? diagnose('no-git-repository', source, {})
    : diagnose('failed-git', source, { reason: shallow.reason });
}

function firstLine({ bytes }: Extract<GitAnswer, { readonly kind: 'Output' }>): string {
  return bytes.toString('utf8').split('\n', 1)[0] ?? '';
}

type Tree =
  | { readonly kind: 'Files'; readonly files: ReadonlyMap<string, Buffer> }
  | Extract<GitAnswer, { readonly kind: 'Failure' }>;

/** Reads the ordinary files of a tree; links and other repositories are left out. */
async function readTree(id: string, workingFolder: string, wanted: (path: string) => boolean): Promise<Tree> {
  const list = await runGit(workingFolder, ['ls-tree', '-r', '-z', '--full-tree', id]);
  if (list.kind === 'Failure') return list;
  const entries = list.bytes
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const found = /^100\d{3} blob ([\da-f]{40,64})\t(.+)$/s.exec(line);
      const [, blob, path] = found ?? [];
      return blob !== undefined && path !== undefined && wanted(path) ? [{ blob, path }] : [];
    });
  const contents = await runGit(
    workingFolder,
    ['cat-file', '--batch'],
    entries.map(({ blob }) => `${blob}\n`).join(''),
  );
  if (contents.kind === 'Failure') return contents;
  const blobs = splitBatch(contents.bytes);
  return {
    kind: 'Files',
    files: new Map(
      entries.flatMap(({ path }, index) => {
        const bytes = blobs[index];
        return bytes === undefined ? [] : [[path, bytes] as const];
      }),
    ),
  };
}

/** Splits the output of `git cat-file --batch`: a line with name, type and size, then the content and a line feed. */
function splitBatch(bytes: Buffer): readonly Buffer[] {
  const blobs: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(10, at);
    const size = Number(bytes.subarray(at, end).toString('latin1').split(' ')[2]);
    if (end < 0 || !Number.isInteger(size)) break;
    blobs.push(bytes.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return blobs;
}
