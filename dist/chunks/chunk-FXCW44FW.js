import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/tally/evidence.ts
var fileKey = ({
  source,
  name,
  digest
}) => JSON.stringify([source, name, digest]);
function evidenceInOrder(evidence) {
  const sorted = evidence.map((record) => ({ record, key: fileKey(record) })).sort((a, b) => compare(a.key, b.key) || compare(JSON.stringify(a.record), JSON.stringify(b.record)));
  const places = /* @__PURE__ */ new Map();
  sorted.forEach(({ record, key }, place) => {
    if (record.sameAs === null || !places.has(key)) places.set(key, place);
  });
  return {
    evidence: copiesNamed(sorted.map(({ record }) => record)),
    placeOf(file) {
      const place = places.get(file);
      if (place === void 0) throw new Error(`No record of evidence is about the file ${file}.`);
      return place;
    }
  };
}
function copiesNamed(evidence) {
  const first = /* @__PURE__ */ new Map();
  return evidence.map((record) => {
    const { digest, format, problem, name } = record;
    if (digest === null || format !== null || problem !== null) return record;
    const sameAs = first.get(digest) ?? null;
    if (sameAs === null) first.set(digest, name);
    return { ...record, sameAs };
  });
}
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

export {
  fileKey,
  evidenceInOrder
};
