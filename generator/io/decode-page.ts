import type { SourceFile } from '../model/source.js';

/** Decodes a page strictly as UTF-8, without its byte order mark. A file with a NUL in its first bytes is binary. */
export function decodePage(path: string, bytes: Uint8Array): SourceFile {
  if (bytes.subarray(0, 8192).includes(0)) return { kind: 'Unreadable', path, reason: 'binary' };
  try {
    return { kind: 'Text', path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'Unreadable', path, reason: 'not-utf-8' };
  }
}
