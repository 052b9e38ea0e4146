/** Which ESM-only packages jest must transform, because on Node 20 it cannot require them. */
const esmOnly = [
  '@nestjs',
  'temporal-polyfill',
  'temporal-utils',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  'uuid',
];

const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: {
    '\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
          target: 'es2022',
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: { '^@(law|platform|office|casework)/([a-z-]+)$': '<rootDir>/libs/$1/$2/src/index.ts' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  setupFiles: ['reflect-metadata', '<rootDir>/test/support/time-zone.ts'],
};

module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'pure',
      testMatch: ['<rootDir>/{libs,apps,test}/**/*.spec.ts?(x)', '<rootDir>/scripts/**/*.spec.mjs'],
      testPathIgnorePatterns: ['\\.integration\\.spec\\.ts$', '/node_modules/', '/test/journeys/', '/test/faults/', '/apps/staff-web/'],
    },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/{libs,apps,test}/**/*.integration.spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'],
      globalSetup: '<rootDir>/test/support/start-servers.cjs',
      globalTeardown: '<rootDir>/test/support/stop-servers.cjs',
    },
    {
      ...shared,
      displayName: 'journeys',
      testMatch: ['<rootDir>/test/{journeys,faults}/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/support/start-servers.cjs',
      globalTeardown: '<rootDir>/test/support/stop-servers.cjs',
    },
  ],
};
