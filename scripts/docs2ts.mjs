// `npm run docs2ts -- <arguments>`: the command line as installed. `npm start` is `docs2ts generate`, with docs2ts.config.json.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';

install();
build();
const cli = join(import.meta.dirname, '..', 'dist', 'generator', 'cli.js');
const { status } = spawnSync(process.execPath, [cli, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
