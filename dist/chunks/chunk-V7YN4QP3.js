import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/evidence/formats/folders.ts
function folderOf({ name }) {
  return name.slice(0, name.lastIndexOf("/") + 1);
}
function groupBy(candidates, keyOf) {
  const groups = Map.groupBy(
    candidates,
    ({ file }) => JSON.stringify([file.provenance.artifactId, keyOf(file)])
  );
  return [...groups.values()];
}

export {
  folderOf,
  groupBy
};
