/** Rebuilds dist/ and the generated sources, and fails when that changes anything: what is committed is what is run. */
import { execFileSync } from 'node:child_process';

execFileSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
const changed = execFileSync('git', ['status', '--porcelain', '--', 'dist', 'src'], { encoding: 'utf8' });
if (changed !== '') {
  console.error(`dist/ is not what its sources build; run \`npm run build\` and commit it:\n${changed}`);
  process.exit(1);
}
console.log('dist/ is what its sources build.');
