import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Definition, OpenFile } from './definition.js';

/**
 * Asks where the last name of each line of a file is defined that ends with a comment. Gives what the comments expect, `order:46` for
 * line 46 of a page whose name ends with `order`, and what the language server answered.
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

/** Without repetition: a type and the constant of its name are defined by the same row, and an editor shows it once. */
function describe(definitions: readonly Definition[]): string {
  return [...new Set(definitions.map(describePlace))].join(' and ');
}

/** Marks what an editor would not show as one row from its first character to its last. */
function describePlace({ file, line, column, endLine, endColumn }: Definition): string {
  const text = readFileSync(file, 'utf8').split(/\r?\n/)[line - 1] ?? '';
  const isRow = endLine === line && text.slice(column - 1, endColumn - 1) === text.trim();
  const page = /-post-(\w+)\.md$/.exec(file)?.[1] ?? file;
  return `${page}:${line}${isRow ? '' : ` in part (${column} to ${endLine}:${endColumn})`}`;
}
