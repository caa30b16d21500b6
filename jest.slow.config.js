import config from './jest.config.js';

process.env['NEAR_ZERO_SLOW'] = '1';

// What takes minutes or a real server: before a release and once a week.
export default {
  ...config,
  testMatch: ['<rootDir>/__tests__/**/*.slow.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 600_000,
};
