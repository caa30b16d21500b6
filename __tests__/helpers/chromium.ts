/** A real Chromium without a window, as Debian's package `chromium` has it. */
import { spawnSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';

/** Neither anything that it would fetch by itself, nor what it would need other rights for. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];

const SKIPPED =
  'There is no chromium here, and it could not be installed: report.html is not opened in a browser.';

/** Where Chromium is, which root installs from Debian where it is not; or `null` after saying why nothing is tested with it. */
export function chromiumOrWarn(): string | null {
  const found = findChromium() ?? (install() ? findChromium() : null);
  if (found === null) process.stdout.write(`${SKIPPED}\n`);
  return found;
}

function findChromium(): string | null {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const paths = names.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim());
  return paths.find((path) => path !== '' && spawnSync(path, ['--version']).status === 0) ?? null;
}

function install(): boolean {
  if (process.getuid?.() !== 0) return false;
  process.stdout.write('Installing chromium with apt-get, to open report.html in it.\n');
  const apt = (...args: readonly string[]): boolean =>
    spawnSync('apt-get', ['-q', ...args], { timeout: 300_000 }).status === 0;
  const packages = ['install', '-y', '--no-install-recommends', 'chromium'];
  return apt(...packages) || (apt('update') && apt(...packages));
}

export const openChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, headless: true, args: FLAGS });
