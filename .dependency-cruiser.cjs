/**
 * The law of the house, checked on every import (docs: libs/README.md). Each rule is proved by a planted violation
 * in test/architecture/architecture.spec.ts.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const pureKernel = '^(node:)?crypto$';

module.exports = {
  forbidden: [
    {
      name: 'law-looks-only-down',
      comment: 'Law knows nothing above it.',
      severity: 'error',
      from: { path: '(^|/)libs/law/' },
      to: { path: '(^|/)(libs/(platform|office|casework)|apps)/' },
    },
    {
      name: 'platform-looks-only-down',
      comment: 'Platform is machinery: it may use law, and knows nothing of offices and cases.',
      severity: 'error',
      from: { path: '(^|/)libs/platform/', pathNot: '(^|/)libs/platform/testkit/' },
      to: { path: '(^|/)(libs/(office|casework)|apps)/' },
    },
    {
      name: 'office-looks-only-down',
      comment: 'Office serves every stage and knows none of them.',
      severity: 'error',
      from: { path: '(^|/)libs/office/' },
      to: { path: '(^|/)(libs/casework|apps)/' },
    },
    {
      name: 'casework-looks-only-down',
      comment: 'Rooms do not know which door they are reached by.',
      severity: 'error',
      from: { path: '(^|/)libs/casework/' },
      to: { path: '(^|/)apps/' },
    },
    {
      name: 'rooms-have-one-door',
      comment: 'Another room is entered through its src/index.ts, nowhere else.',
      severity: 'error',
      from: { path: '(^|/)libs/([^/]+)/([^/]+)/' },
      to: { path: '(^|/)libs/[^/]+/[^/]+/src/', pathNot: ['(^|/)libs/[^/]+/[^/]+/src/index\\.ts$', '(^|/)libs/$2/$3/'] },
    },
    {
      name: 'apps-use-the-doors',
      comment: 'An app enters a room through its door.',
      severity: 'error',
      from: { path: '(^|/)apps/' },
      to: { path: '(^|/)libs/[^/]+/[^/]+/src/', pathNot: '(^|/)libs/[^/]+/[^/]+/src/index\\.ts$' },
    },
    {
      name: 'apps-do-not-know-each-other',
      comment: 'Processes meet over HTTP, in the database and in the queue; the operator may call what the others expose nowhere else.',
      severity: 'error',
      from: { path: '(^|/)apps/([^/]+)/' },
      to: { path: '(^|/)apps/[^/]+/', pathNot: '(^|/)apps/$2/' },
    },
    {
      name: 'stages-meet-only-in-the-case-file',
      comment: 'A stage never calls another stage; they meet in the case file.',
      severity: 'error',
      from: { path: '(^|/)libs/casework/(?!case-file/)([^/]+)/' },
      to: { path: '(^|/)libs/casework/', pathNot: ['(^|/)libs/casework/case-file/', '(^|/)libs/casework/$2/'] },
    },
    {
      name: 'case-file-knows-no-stage',
      comment: 'The meeting point does not know who meets there.',
      severity: 'error',
      from: { path: '(^|/)libs/casework/case-file/' },
      to: { path: '(^|/)libs/casework/', pathNot: '(^|/)libs/casework/case-file/' },
    },
    {
      name: 'law-is-pure',
      comment: 'Law runs without framework, database, files, network or clock.',
      severity: 'error',
      from: { path: '(^|/)libs/law/[^/]+/src/', pathNot: '\\.spec\\.ts$' },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-no-pkg', 'npm-unknown'],
        pathNot: [pureKernel, 'node_modules/(temporal-polyfill|temporal-utils|zod)/'],
      },
    },
    {
      name: 'rules-are-pure',
      comment: 'A rule takes plain types and gives a verdict: no Nest, no TypeORM, no store, no service.',
      severity: 'error',
      from: { path: '(^|/)libs/.+/src/rules/', pathNot: '\\.spec\\.ts$' },
      to: {
        path: ['node_modules/(@nestjs|typeorm|pg|bullmq|ioredis|express)/', '/src/(store|jobs)/', '\\.(service|module|entity)\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-stores-know-the-orm',
      comment: 'Inside a room only store/ touches TypeORM or pg; the module lists entities.',
      severity: 'error',
      from: { path: '(^|/)libs/(office|casework)/[^/]+/src/', pathNot: ['/src/store/', '\\.module\\.ts$', '\\.spec\\.ts$'] },
      to: { path: 'node_modules/(typeorm|pg)/' },
    },
    {
      name: 'webs-know-only-the-api',
      comment: 'Both webs speak HTTP; the public side can stand on another network.',
      severity: 'error',
      from: { path: '(^|/)apps/(citizen-web|staff-web)/', pathNot: '(\\.spec\\.tsx?$)' },
      to: { path: '(^|/)libs/', pathNot: '(^|/)libs/platform/(config|http|observability|time)/' },
    },
    {
      name: 'testkit-stays-in-tests',
      comment: 'Nothing that ships may need the test kit.',
      severity: 'error',
      from: { pathNot: ['(^|/)test/', '\\.spec\\.tsx?$', '(^|/)libs/platform/testkit/'] },
      to: { path: '(^|/)libs/platform/testkit/' },
    },
    {
      name: 'desk-shared-knows-no-feature',
      comment: 'The desk is one-way: app → features → shared.',
      severity: 'error',
      from: { path: '(^|/)apps/staff-web/src/shared/' },
      to: { path: '(^|/)apps/staff-web/src/(features|app)/' },
    },
    {
      name: 'desk-features-do-not-meet',
      comment: 'A feature never imports a feature; the app composes them.',
      severity: 'error',
      from: { path: '(^|/)apps/staff-web/src/features/([^/]+)/' },
      to: { path: '(^|/)apps/staff-web/src/(features|app)/', pathNot: '(^|/)apps/staff-web/src/features/$2/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or a missing third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)dist/', '(^|/)\\.data/', '^test/architecture/planted/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: require('node:path').join(__dirname, 'tsconfig.json') },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
