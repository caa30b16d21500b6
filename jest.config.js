import { existsSync } from 'node:fs';

// Real files of eval tools lie beside the repository on machines that have them; they are no part of it.
const hasCorpus = existsSync(new URL('../shared/corpus', import.meta.url));

// Node 24 strips the types itself, so nothing transforms the sources.
export default {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '\\.slow\\.test\\.ts$',
    ...(hasCorpus ? [] : ['/__tests__/corpus/']),
  ],
  // All cores: by default one is left idle, which on two is half of them.
  maxWorkers: '100%',
  reporters: ['default', '<rootDir>/scripts/not-run.js'],
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  coverageProvider: 'babel',
  collectCoverageFrom: ['src/**/*.ts'],
  // Only for what hangs: a busy machine may take ten times as long.
  testTimeout: 120_000,
};
