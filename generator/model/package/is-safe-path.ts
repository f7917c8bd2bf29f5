/** Does a path stay below the folder that it is appended to, on every operating system? */
export function isSafePath(path: string): boolean {
  return path.split('/').every((part) => part !== '' && !/^\.\.?$|[\\:\u0000-\u001f]/.test(part));
}
