import { execFile } from 'node:child_process';

/** What git has printed, or why it failed: `missing` if there is no git. */
export type GitAnswer =
  | { readonly kind: 'Output'; readonly bytes: Buffer }
  | { readonly kind: 'Failure'; readonly missing: boolean; readonly reason: string };

/** Runs git in a folder, without a shell. Git asks no questions and changes nothing. */
export function runGit(folder: string, words: readonly string[], input?: string): Promise<GitAnswer> {
  const options = {
    cwd: folder,
    encoding: 'buffer',
    maxBuffer: 2 ** 30,
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
  } as const;
  return new Promise((answer) => {
    const child = execFile('git', words, options, (error, stdout, stderr) => {
      if (error === null) return answer({ kind: 'Output', bytes: stdout });
      const [reason = ''] = stderr.toString('utf8').trim().split('\n');
      answer({ kind: 'Failure', missing: error.code === 'ENOENT', reason: reason.replace(/^fatal: /, '') });
    });
    // If git ends before it has read everything, its exit code says why.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}
