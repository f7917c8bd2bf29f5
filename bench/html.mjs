// `npm run bench:html -- DIR`: how long the HTML report of a folder of pages takes to be written, how large it is, and how long a browser
// takes until it can be used: from navigation until the overview is there and reacts.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from '../scripts/build.mjs';
import { findChromium, launchOptions, searched } from '../scripts/find-chromium.mjs';

const runs = 5;
const input = process.argv[2] ?? 'docs-input';
const executable = findChromium();
if (executable === undefined) {
  console.error(`No Chromium was found. Looked for: ${searched}`);
  process.exit(2);
}
build();
const folder = mkdtempSync(join(tmpdir(), 'docs2ts-html-'));
try {
  await measure();
} finally {
  rmSync(folder, { recursive: true });
}

async function measure() {
  const page = join(folder, 'report.html');
  const cli = join(import.meta.dirname, '..', 'dist', 'generator', 'cli.js');
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [cli, 'lint', input, '--reporter', `html=${page}`]);
  if (status !== 0 && status !== 1) throw new Error(String(stderr));
  console.log(`docs2ts lint ${input}: ${seconds(performance.now() - begin)}`);
  const text = readFileSync(page);
  console.log(`size: ${megabytes(statSync(page).size)}, compressed ${megabytes(gzipSync(text).length)}`);
  const browser = await puppeteer.launch(launchOptions(executable));
  const times = [];
  for (let run = 0; run < runs; run++) times.push(await open(browser, page));
  await browser.close();
  const [fastest, median, slowest] = [0, Math.floor(runs / 2), runs - 1].map(
    (at) => times.toSorted((a, b) => a - b)[at],
  );
  console.log(
    `navigation to interactive, ${runs} runs: ${seconds(median)} (${seconds(fastest)} to ${seconds(slowest)})`,
  );
}

/** The page says when it is ready; then a click must be answered. */
async function open(browser, path) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(observeReady);
  await page.goto(pathToFileURL(path).href, { waitUntil: 'domcontentloaded' });
  const time = await page.evaluate(() => globalThis.readyAt);
  await page.close();
  return time;
}

/** Runs in the browser, before the page's own script. */
function observeReady() {
  const observer = new MutationObserver(() => {
    if (document.documentElement?.dataset.ready === undefined) return;
    observer.disconnect();
    globalThis.readyAt = performance.now();
  });
  observer.observe(document, { attributes: true, subtree: true, childList: true });
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
