// Node 24 strips the types itself, so nothing transforms the sources.
export default {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  coverageProvider: 'babel',
  collectCoverageFrom: ['src/**/*.ts'],
  testTimeout: 30_000,
};
