/** Whether a path stays below the folder to which it is appended, on every operating system. */
export function isSafePath(path: string): boolean {
  return path.split('/').every((part) => part !== '' && !/^\.\.?$|[\\:\u0000-\u001f]/.test(part));
}
