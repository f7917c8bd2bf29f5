/// <reference lib="dom" />
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HtmlData } from '../../../generator/report/html/html-report.js';
import { printPage } from '../../../generator/report/html/print-page.js';
import { build } from '../../../scripts/build.mjs';
import { findChromium, launchOptions, searched } from '../../../scripts/find-chromium.mjs';
import { dataIn, makeFolder, pages, readParts, removeFolder, run, writeText } from './sample.js';

const chromium = findChromium();
if (chromium === undefined) {
  process.stdout.write(`Note: no Chromium was found, so the HTML report was not opened. Looked for: ${searched}\n`);
}

const views = [
  '#/',
  '#/pages',
  '#/pages/docs%2Fapi%2Fcrate-get.md',
  '#/rules',
  '#/rules/backslash-in-url',
  '#/types',
  '#/types/contoso.depot.crate',
  '#/types/contoso.depot.crateState',
  '#/operations',
  '#/operations/crate-get',
  '#/changes',
  '#/files',
  '#/nowhere',
] as const;

describe.skipIf(chromium === undefined)('the HTML report in a browser', () => {
  let browser: Browser;
  let folder: string;
  let data: HtmlData;

  beforeAll(async () => {
    build();
    folder = await makeFolder();
    await run(folder, 'lint', 'docs', '--reporter', 'html=lint.html');
    data = await everything();
    await open.write(data);
    browser = await puppeteer.launch(launchOptions(chromium));
  });

  afterAll(async () => {
    await browser.close();
    await removeFolder(folder);
  });

  const read = async (name: string): Promise<HtmlData> => dataIn(await readFile(join(folder, name), 'utf8'));

  /** A report with every part: findings, documentation, changes and files of the package. */
  async function everything(): Promise<HtmlData> {
    for (const [path, text] of Object.entries(pages)) {
      const edited = text.replace('|label|String|', '|label|Int32|').replace('|sent|', '|gone|');
      await writeText(join(folder, path.replace('docs', 'new')), edited);
    }
    await run(folder, 'diff', 'docs', 'new', '--reporter', 'html=diff.html');
    const [lint, diff] = [await read('lint.html'), await read('diff.html')];
    // The places of changes refer to the files of their own report.
    const changes = diff.report.changes && {
      ...diff.report.changes,
      list: diff.report.changes.list.map((change) => ({ ...change, type: 0, operation: 0 })),
    };
    const outputs = [{ path: 'src/crate.ts', state: 'missing' }];
    return { ...lint, report: { ...lint.report, ...(changes && { changes }), outputs } };
  }

  /** Opens a report, and fails on whatever the browser complains of or asks the network for. */
  async function open(hash = '#/', name = 'all.html'): Promise<Watched> {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    page.on('request', (request) => {
      if (!request.isNavigationRequest()) complaints.push(`request: ${request.url()}`);
    });
    await page.goto(pathToFileURL(join(folder, name)).href + hash);
    await page.waitForSelector('html[data-ready]');
    return { page, complaints };
  }
  open.write = async (written: HtmlData, name = 'all.html'): Promise<void> =>
    writeFile(join(folder, name), printPage(written, await readParts(folder)));

  test('opens from the disk, shows every part, asks the network for nothing and complains of nothing', async () => {
    const { page, complaints } = await open();
    const titles: string[] = [];
    for (const view of views) titles.push(await go(page, view));
    expect(titles).toEqual([
      'Overview',
      'Pages',
      'docs/api/crate-get.md',
      'Rules',
      'backslash-in-url',
      'Types',
      'crate',
      'crateState',
      'Operations',
      'GET /crates/{id}',
      'Changes',
      'Files of the package',
      'Not found',
    ]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('shows the numbers of the report', async () => {
    const { page } = await open('#/');
    const figures = await page.$$eval('.figure', (all) => all.map((one) => one.textContent));
    const { findings, documentation } = data.report;
    const count = (wanted: number): number => findings.filter(({ severity }) => severity === wanted).length;
    expect(figures[0]).toContain(`Pages read${documentation?.pages.length}`);
    expect(figures[2]).toContain(`Findings${findings.length}`);
    expect(figures[2]).toContain(`${count(1)} warning`);
    expect(count(2)).toBe(0);
    expect(figures[3]).toContain('Types24 properties, 1 operation');
    await page.close();
  });

  test('a page shows its findings with the line and what it documents, and filters them', async () => {
    const { page } = await open('#/pages/docs%2Fapi%2Fcrate-get.md');
    expect(await texts(page, '.finding mark')).toContain('https://api.contoso.com\\v1/crates/7');
    expect(await texts(page, 'main section ul code')).toContain('GET /crates/{id}');
    const before = (await texts(page, '.finding')).length;
    await page.type('.filters input', 'backslash');
    expect(await texts(page, '.finding .message')).toHaveLength(1);
    expect(await texts(page, '.status')).toEqual([`1 of ${before} findings`]);
    expect(await page.evaluate(() => location.hash)).toContain('?q=backslash');
    await page.reload();
    expect(await texts(page, '.finding .message')).toHaveLength(1);
    await page.close();
  });

  test('a link to a property opens its evidence', async () => {
    const { page } = await open('#/types/contoso.depot.crate/state');
    await page.waitForSelector('tr.evidence');
    expect((await texts(page, 'tr.evidence'))[0]).toContain('nullable');
    expect(await texts(page, 'tr.evidence .place')).toContain('docs/resources/crate.md:17');
    await page.close();
  });

  test('changes show both sides next to each other', async () => {
    const { page } = await open('#/changes');
    const [first] = await page.$$eval('.sides', (all) =>
      all.map((one) => [...one.children].map((side) => side.textContent)),
    );
    expect(first?.[0]).toMatch(/^Before/);
    expect(first?.[1]).toMatch(/^After/);
    expect((await texts(page, '.side pre')).join('\n')).toContain('|label|Int32|');
    await page.close();
  });

  test('everything can be reached by keyboard', async () => {
    const { page, complaints } = await open('#/');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    await page.keyboard.type('crate.st');
    await page.keyboard.press('ArrowDown');
    const chosen = await page.$eval('#search', (input) => input.getAttribute('aria-activedescendant'));
    expect(await page.$eval(`#${chosen}`, (option) => option.getAttribute('aria-selected'))).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'crate');
    expect(await focused(page)).toBe('crate');
    expect(await page.evaluate(() => document.querySelector('#found')?.hasAttribute('hidden'))).toBe(true);
    await go(page, '#/rules');
    await page.focus('tbody tr a');
    const [first, second] = await texts(page, 'tbody tr a');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(second);
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe(first);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('each focusable element shows that it has the focus', async () => {
    const { page } = await open('#/types/contoso.depot.crate');
    const without: string[] = [];
    const seen = new Set<string>();
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab');
      const [name, outline] = await page.evaluate(() => {
        const active = document.activeElement ?? document.body;
        return [`${active.tagName} ${active.textContent}`, getComputedStyle(active).outlineStyle] as const;
      });
      seen.add(name);
      if (outline === 'none' && !name.startsWith('BODY')) without.push(name);
    }
    expect(without).toEqual([]);
    expect(seen.size).toBeGreaterThan(12);
    await page.close();
  });

  test('sorting a table keeps the focus and says the order', async () => {
    const { page } = await open('#/types');
    await page.focus('thead button');
    await page.keyboard.press('Enter');
    expect(await page.$eval('thead th', (heading) => heading.getAttribute('aria-sort'))).toBe('ascending');
    await page.keyboard.press('Enter');
    expect(await page.$eval('thead th', (heading) => heading.getAttribute('aria-sort'))).toBe('descending');
    expect(await texts(page, 'tbody th a')).toEqual(['crateState', 'crate']);
    expect(await focused(page)).toMatch(/^Type/);
    await page.close();
  });

  test('follows the theme of the system, and the switch wins and is remembered', async () => {
    const { page } = await open();
    const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    const light = await background();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    const dark = await background();
    expect([light, dark]).toEqual(['rgb(255, 255, 255)', 'rgb(22, 24, 29)']);
    await page.select('#theme', 'light');
    expect(await background()).toBe(light);
    await page.reload();
    expect(await background()).toBe(light);
    await page.select('#theme', 'auto');
    await page.close();
  });

  test.each(['light', 'dark'])('texts have a contrast of at least 4.5 : 1 in the %s theme', async (value) => {
    const { page } = await open();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    for (const view of views) {
      await go(page, view);
      expect(await page.evaluate(faintTexts)).toEqual([]);
    }
    await page.close();
  });

  test('headings, landmarks, tables and controls have what a screen reader needs', async () => {
    const { page } = await open();
    for (const view of views) {
      await go(page, view);
      expect({ view, faults: await page.evaluate(findSemanticFaults) }).toEqual({ view, faults: [] });
    }
    await page.close();
  });

  test('nothing is wider than a phone, and on paper there are no controls', async () => {
    const { page } = await open();
    await page.setViewport({ width: 360, height: 740 });
    for (const view of views) {
      await go(page, view);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect({ view, excess }).toEqual({ view, excess: 0 });
    }
    await page.emulateMediaType('print');
    const shown = await page.$$eval(
      'header, button, input',
      (all) => all.filter((one) => one.checkVisibility()).length,
    );
    expect(shown).toBe(0);
    await page.close();
  });

  test.each([
    '<img src=x onerror="acted=1">',
    '</script><script>acted=1</script>',
    '<!--<script>acted=1</script>',
    '"><svg onload=acted=1>',
    "' onfocus='acted=1' autofocus='",
    'javascript:acted=1',
    'data:text/html,<script>acted=1</script>',
    '\u202e\u2066gnp.\u2028',
    '${acted=1}`acted=1`{{acted=1}}',
    '__proto__',
    '%00%zz/../#/?q=<b>',
    ']]>&lt;b&gt;&#60;b&#62;',
  ])('no text of the documentation acts, wherever it is: %s', async (hostile) => {
    const poisoned = poison(data, hostile);
    await open.write(poisoned, 'hostile.html');
    const { page, complaints } = await open('#/', 'hostile.html');
    const name = (of: string | undefined): string => encodeURIComponent(of ?? '');
    const { files, rules } = dataIn(await readFile(join(folder, 'hostile.html'), 'utf8')).report;
    const { types, operations } = poisoned.schema;
    const singles = [
      ...files.map((path) => `#/pages/${name(path)}`),
      ...rules.map(({ code }) => `#/rules/${name(code)}`),
      ...types.map((type) => `#/types/${name(type.name)}`),
      ...operations.map(({ id }) => `#/operations/${name(id)}`),
    ];
    for (const view of [...views, ...singles]) {
      await go(page, view);
      await page.$$eval('main details, main button', (all) => {
        for (const one of all)
          if (one instanceof HTMLDetailsElement) one.open = true;
          else if (one instanceof HTMLElement) one.click();
      });
      expect(await page.evaluate(findForeignParts)).toEqual([]);
    }
    await page.type('#search', hostile.slice(0, 3));
    expect(await page.evaluate(findForeignParts)).toEqual([]);
    expect(await page.evaluate(() => 'acted' in globalThis)).toBe(false);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a report about thousands of pages and types opens fast', async () => {
    await open.write(enlarge(data, 1500), 'large.html');
    const begin = performance.now();
    const { page } = await open('#/', 'large.html');
    // Loosely, because the machine may be busy: `npm run bench:html` measures.
    expect(performance.now() - begin).toBeLessThan(20_000);
    await go(page, '#/pages');
    expect(await texts(page, 'tbody tr')).toHaveLength(100);
    await page.$$eval('.more button', (all) => all[0]?.click());
    expect(await texts(page, 'tbody tr')).toHaveLength(200);
    await page.close();
  });
});

interface Watched {
  readonly page: Page;
  readonly complaints: string[];
}

/** Goes to a part of the page; returns its title. */
async function go(page: Page, hash: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    if (location.hash !== wanted) {
      const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = wanted;
      await changed;
    }
    return document.querySelector('h1')?.textContent ?? '';
  }, hash);
}

async function texts(page: Page, selector: string): Promise<readonly string[]> {
  return page.$$eval(selector, (all) => all.map((one) => one.textContent ?? ''));
}

async function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

/** Adds a text to every text of the data, except to words that the page itself has a meaning for. */
function poison(data: HtmlData, hostile: string): HtmlData {
  const json = JSON.stringify(data, (key, value: unknown) =>
    typeof value === 'string' && !['kind', 'presence', 'method'].includes(key) ? `${value}${hostile}` : value,
  );
  // The shape is the same.
  return JSON.parse(json) as HtmlData;
}

/** The same findings, pages and types many times. */
function enlarge({ report, schema }: HtmlData, times: number): HtmlData {
  const copies = Array.from({ length: times }, (_, index) => index);
  const documentation = report.documentation && {
    ...report.documentation,
    pages: copies.flatMap(
      (copy) =>
        report.documentation?.pages.map((page) => ({ ...page, file: page.file + copy * report.files.length })) ?? [],
    ),
  };
  return {
    report: {
      ...report,
      files: copies.flatMap((copy) => report.files.map((path) => `${copy}/${path}`)),
      findings: copies.flatMap(() => report.findings),
      ...(documentation && { documentation }),
    },
    schema: {
      ...schema,
      types: copies.flatMap((copy) => schema.types.map((type) => ({ ...type, name: `${type.name}${copy}` }))),
    },
  };
}

/** Runs in the browser: elements, links and attributes that the page never makes. */
function findForeignParts(): readonly string[] {
  const own =
    'A ARTICLE BUTTON CAPTION CODE DD DETAILS DIV DL DT H1 H2 H3 HEADER INPUT LI MAIN MARK NAV NOSCRIPT OL OPTION P PRE SCRIPT SECTION SELECT SPAN STRONG SUMMARY TABLE TBODY TD TH THEAD TR UL'.split(
      ' ',
    );
  const all = [...document.body.querySelectorAll('*')];
  const foreign = all.filter(({ tagName }) => !own.includes(tagName)).map(({ tagName }) => tagName);
  const links = all
    .filter((one) => one instanceof HTMLAnchorElement && !one.getAttribute('href')?.startsWith('#'))
    .map((one) => one.outerHTML);
  const handlers = all.flatMap((one) =>
    one.getAttributeNames().filter((name) => name.startsWith('on') || name === 'src' || name === 'srcdoc'),
  );
  const scripts = document.scripts.length === 3 ? [] : [`${document.scripts.length} scripts`];
  return [...foreign, ...links, ...handlers, ...scripts];
}

/** Runs in the browser: texts whose contrast is too low (WCAG 2.2, 1.4.3). */
function faintTexts(): readonly string[] {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const numbersOf = (colour: string): readonly number[] => {
    if (context === null) return [];
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const luminance = ([red = 0, green = 0, blue = 0]: readonly number[]): number => {
    const linear = (value: number): number =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const backgroundOf = (start: Element): readonly number[] => {
    for (let one: Element | null = start; one !== null; one = one.parentElement) {
      const numbers = numbersOf(getComputedStyle(one).backgroundColor);
      if (numbers[3] === 255) return numbers;
    }
    return [255, 255, 255, 255];
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const faint: string[] = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const text = walker.currentNode.textContent?.trim() ?? '';
    if (text === '' || parent === null || parent.closest('script, noscript, option, [hidden]') !== null) continue;
    const [one, other] = [luminance(numbersOf(getComputedStyle(parent).color)), luminance(backgroundOf(parent))];
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (contrast < 4.5) faint.push(`${contrast.toFixed(2)} ${text}`);
  }
  return faint;
}

/** Runs in the browser: what a screen reader would miss. */
function findSemanticFaults(): readonly string[] {
  const faults: string[] = [];
  const need = (isThere: boolean, what: string): void => {
    if (!isThere) faults.push(what);
  };
  const count = (selector: string): number => document.querySelectorAll(selector).length;
  for (const selector of ['main', 'header', 'nav[aria-label]', '[role=search]', 'h1'])
    need(count(selector) === 1, selector);
  need(document.documentElement.lang === 'en', 'lang');
  need(document.title.startsWith(document.querySelector('h1')?.textContent ?? '?'), 'title');
  let level = 0;
  for (const heading of document.querySelectorAll('h1, h2, h3')) {
    const next = Number(heading.tagName.slice(1));
    need(next <= level + 1, `h${next} after h${level}: ${heading.textContent}`);
    level = next;
  }
  for (const table of document.querySelectorAll('table')) {
    need(table.caption?.textContent !== '', 'caption');
    need(
      [...table.querySelectorAll('thead th')].every((cell) => cell.getAttribute('scope') === 'col'),
      'scope of columns',
    );
    need(
      [...table.querySelectorAll('tbody tr')].every((row) => row.querySelector('th[scope=row]') !== null),
      'scope of rows',
    );
  }
  for (const control of document.querySelectorAll('input, select, button, a, [role=region]')) {
    need((control.getAttribute('aria-label') ?? control.textContent ?? '') !== '', `name of ${control.outerHTML}`);
  }
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  need(new Set(ids).size === ids.length, 'ids');
  need(count('nav [aria-current]') === (location.hash === '#/nowhere' ? 0 : 1), 'aria-current');
  return faults;
}
