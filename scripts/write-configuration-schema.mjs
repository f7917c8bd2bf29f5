// `node scripts/write-configuration-schema.mjs DIST`: the JSON Schema of the configuration, made from the compiled definitions of the options.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readOptionComments } from './option-comments.mjs';

const dist = resolve(process.argv[2]);
const compiled = pathToFileURL(join(dist, 'generator', 'config', 'configuration-schema.js'));
const { makeConfigurationSchema } = await import(compiled.href);
const schema = makeConfigurationSchema(readOptionComments());
writeFileSync(join(dist, 'config.schema.json'), `${JSON.stringify(schema, undefined, 2)}\n`);
