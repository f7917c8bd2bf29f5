import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Definition, OpenFile } from './definition.js';

/**
 * Asks for the definition of the last name in each line that ends with a comment. Returns the expected definitions from
 * the comments, such as `order:46` for line 46 of a page whose name ends with `order`, and the answers of the language
 * server.
 */
export async function askDefinitions({ find, close }: OpenFile, folder: string, name: string) {
  const questions = readQuestions(readFileSync(join(folder, name), 'utf8'));
  const found: string[] = [];
  for (const { line, column } of questions) found.push(describe(await find(line, column)));
  close();
  return { expected: questions.map(({ expected }) => expected), found };
}

interface Question {
  readonly line: number;
  readonly column: number;
  readonly expected: string;
}

function readQuestions(text: string): readonly Question[] {
  return text.split('\n').flatMap((content, index) => {
    const [statement = '', expected] = content.split('; // ');
    const name = /\w+\W*$/.exec(statement);
    return expected === undefined || name === null ? [] : [{ line: index + 1, column: name.index + 1, expected }];
  });
}

/** Without duplicates: a type and the constant of the same name have the same row, which an editor shows once. */
function describe(definitions: readonly Definition[]): string {
  return [...new Set(definitions.map(describePlace))].join(' and ');
}

/** Marks a definition that an editor would not show as one row, from its first to its last character. */
function describePlace({ file, line, column, endLine, endColumn }: Definition): string {
  const text = readFileSync(file, 'utf8').split(/\r?\n/)[line - 1] ?? '';
  const isRow = endLine === line && text.slice(column - 1, endColumn - 1) === text.trim();
  const page = /-post-(\w+)\.md$/.exec(file)?.[1] ?? file;
  return `${page}:${line}${isRow ? '' : ` in part (${column} to ${endLine}:${endColumn})`}`;
}
