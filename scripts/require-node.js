// Plain JavaScript, so that an older Node can read it far enough to be told why it is refused.
const needed = 24;
const found = Number(process.versions.node.split('.')[0]);
if (found < needed) {
  console.error(
    `near-zero is built and tested on Node ${needed}; this is ${process.version}.\n` +
      'Run `npm ci` without --omit=optional: it installs Node 24 beside the other packages where there is one ' +
      'for this system; elsewhere install Node 24 yourself.',
  );
  process.exit(1);
}
