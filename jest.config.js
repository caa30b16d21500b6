import { existsSync } from 'node:fs';

// Real files of eval tools lie beside the repository on machines that have them; they are no part of it.
const corpus = new URL('../shared/corpus', import.meta.url);
const hasCorpus = existsSync(corpus);
if (!hasCorpus)
  console.warn('There is no corpus of real files in ../shared/corpus: __tests__/corpus/ is not run.');

// Node 24 strips the types itself, so nothing transforms the sources.
export default {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...(hasCorpus ? [] : ['/__tests__/corpus/'])],
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  coverageProvider: 'babel',
  collectCoverageFrom: ['src/**/*.ts'],
  testTimeout: 30_000,
};
