import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The documented examples that name a type and that its guard accepts. A request is not an example of a response. */
export async function readExamples(packageFolder, { type, is }) {
  const source = join(packageFolder, 'src', 'examples');
  const files = readdirSync(source, { recursive: true }).filter((name) => name.endsWith('.ts'));
  const typeName = `#${type.name}`;
  const speaking = files.filter((file) => readFileSync(join(source, file), 'utf8').includes(`'${typeName}'`));
  const modules = await Promise.all(
    speaking.map((file) => import(pathToFileURL(join(packageFolder, 'dist', 'examples', file.replace(/ts$/, 'js'))))),
  );
  const bodies = modules.flatMap((module) => Object.values(module));
  return bodies
    .filter((body) => is(body) && body['@odata.type'] === typeName)
    .map((body) => JSON.parse(JSON.stringify(body)));
}
