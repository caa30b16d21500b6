/** Packs what npm publishes: dist/ and its papers, with a manifest that has no dependencies, since all are bundled. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const KEPT = ['name', 'version', 'description', 'license', 'type', 'bin', 'files', 'engines'];

/** @returns the path of the tarball, in `destination` */
export function pack(destination: string): string {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
  const folder = mkdtempSync(join(tmpdir(), 'near-zero-pack-'));
  try {
    for (const path of manifest['files'] as string[]) cpSync(path, join(folder, path), { recursive: true });
    const published = Object.fromEntries(KEPT.map((key) => [key, manifest[key]]));
    writeFileSync(join(folder, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);
    const printed = execFileSync('npm', ['pack', '--json', '--pack-destination', resolve(destination)], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const packed = JSON.parse(printed) as { filename: string }[] | Record<string, { filename: string }>;
    return join(resolve(destination), Object.values(packed)[0]!.filename);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) console.log(pack('.'));
