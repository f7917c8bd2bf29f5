// What each option of the configuration means: the comments of their definitions, which the README and the JSON Schema repeat.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Node, Project } from 'ts-morph';

const sources = ['config/options.ts', 'config/package-fields.ts', 'model/package/package-options.ts'];

/** The comments by the dotted name of the option, on one line and without tags. Names of entries are left out: `overrides.reason`. */
export function readOptionComments() {
  const project = new Project({ useInMemoryFileSystem: true });
  const files = sources.map((path) =>
    project.createSourceFile(path, readFileSync(join(import.meta.dirname, '..', 'generator', path), 'utf8')),
  );
  const comments = new Map();
  visit(definitionOf('options'), '');
  return comments;

  function definitionOf(name) {
    return files.flatMap((file) => file.getVariableDeclaration(name)?.getInitializer() ?? [])[0];
  }

  function visit(node, name) {
    if (Node.isIdentifier(node)) visit(definitionOf(node.getText()), name);
    else if (Node.isAsExpression(node)) visit(node.getExpression(), name);
    else if (Node.isCallExpression(node)) for (const argument of node.getArguments()) visit(argument, name);
    else if (Node.isObjectLiteralExpression(node))
      for (const property of node.getProperties()) visitProperty(property, name);
  }

  function visitProperty(property, name) {
    if (Node.isSpreadAssignment(property)) return visit(property.getExpression(), name);
    if (!Node.isPropertyAssignment(property)) return;
    const option = name === '' ? property.getName() : `${name}.${property.getName()}`;
    const comment = property.getLeadingCommentRanges().at(-1)?.getText();
    if (comment?.startsWith('/**')) comments.set(option, plainText(comment));
    visit(property.getInitializer(), option);
  }
}

function plainText(comment) {
  const lines = comment.slice('/**'.length, -'*/'.length).replaceAll(/\n\s*\*/g, ' ');
  return lines.split('@', 1)[0].replaceAll(/\s+/g, ' ').trim();
}
