const STAGES = 'seeds|crawler|classifiers|queue|storage|review|exports';

/** A library lives in one folder; everybody else goes through that folder's index. */
const LIBRARIES = [
  ['crawler', '@crawlee/|playwright|cheerio|htmlparser2|undici|tesseract\\.js'],
  ['classifiers', 'natural'],
  ['classifiers/appearance', 'sharp|murmurhash3js'],
  ['queue', 'bullmq|ioredis'],
  ['storage', 'mongodb'],
  ['review', 'fastify|@fastify/|@node-rs/argon2|react|@mantine/'],
  ['cli', 'commander|cli-progress'],
];

module.exports = {
  forbidden: [
    {
      name: 'no-sibling-stage',
      severity: 'error',
      from: { path: `^(${STAGES})/` },
      to: { path: `^(${STAGES}|app|cli|range)/`, pathNot: '^$1/' },
    },
    {
      name: 'range-knows-domain-only',
      severity: 'error',
      from: { path: '^range/' },
      to: { path: `^(${STAGES}|app|cli)/` },
    },
    { name: 'app-not-cli', severity: 'error', from: { path: '^app/' }, to: { path: '^cli/' } },
    {
      name: 'cli-only-app-and-domain',
      severity: 'error',
      from: { path: '^cli/' },
      to: { path: `^(${STAGES}|range)/` },
    },
    {
      name: 'commands-load-what-they-run',
      comment:
        'A command is defined with few imports; what it does is loaded when it is asked for, so that help and light commands start fast.',
      severity: 'error',
      from: { path: '^cli/', pathNot: '^cli/evaluate-command\\.ts$' },
      to: {
        path: '^app/',
        pathNot: '^app/(config/[^/]+|version|worker-roles)\\.ts$',
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'front-door-only',
      severity: 'error',
      from: { path: '^([^/]+)/', pathNot: '^(tests|bench)/' },
      to: { path: `^(domain|range|${STAGES})/.+`, pathNot: ['^$1/', '^[^/]+/index\\.ts$'] },
    },
    {
      name: 'domain-imports-nothing',
      severity: 'error',
      from: { path: '^domain/' },
      to: { path: '^(?!domain/)', pathNot: ['node_modules/(zod|tldts)', '^(node:)?(crypto|net)$'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    ...LIBRARIES.map(([folder, library]) => ({
      name: `${folder}-owns-its-libraries`,
      severity: 'error',
      from: { pathNot: `^(${folder}|tests|bench)/` },
      to: { path: `^node_modules/(${library})` },
    })),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.rasoat)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
