import { z } from 'zod';

interface Variable {
  readonly env: string;
  readonly schema: z.ZodType;
  readonly secret: boolean;
  /** One sentence for `doctor` and the documentation. */
  readonly about: string;
}

const flag = z
  .enum(['0', '1', 'true', 'false'])
  .default('0')
  .transform((value) => value === '1' || value === 'true');

/** Every variable the system reads, in one table: name, type, default, secret or not, one sentence. */
export const VARIABLES = {
  mongoUrl: {
    env: 'MONGODB_URL',
    schema: z
      .string()
      .regex(/^mongodb(\+srv)?:\/\/./, 'it must begin with mongodb:// or mongodb+srv://')
      .optional(),
    secret: true,
    about: 'MongoDB 7 or newer, a replica set; without it the embedded server is started.',
  },
  redisUrl: {
    env: 'REDIS_URL',
    schema: z
      .string()
      .regex(/^rediss?:\/\/./, 'it must begin with redis:// or rediss://')
      .optional(),
    secret: true,
    about: 'Redis 6.2 or newer with AOF and noeviction; without it one is started on loopback.',
  },
  chromium: {
    env: 'RASOAT_CHROMIUM',
    schema: z.string().optional(),
    secret: false,
    about: 'Path of Chromium; without it the one that set-up found.',
  },
  dataDir: {
    env: 'RASOAT_DATA_DIR',
    schema: z.string().optional(),
    secret: false,
    about: 'Folder of the database, queue, evidence and logs; .rasoat/ in the checkout by default.',
  },
  dbName: {
    env: 'RASOAT_DB_NAME',
    schema: z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,38}$/)
      .default('rasoat'),
    secret: false,
    about: 'Name of the database and prefix of the queues.',
  },
  host: {
    env: 'RASOAT_HOST',
    schema: z.string().default('127.0.0.1'),
    secret: false,
    about: 'Address the review app listens on.',
  },
  port: {
    env: 'RASOAT_PORT',
    schema: z.coerce.number().int().min(0).max(65_535).default(8080),
    secret: false,
    about: 'Port the review app listens on; 0 takes a free one.',
  },
  workers: {
    env: 'RASOAT_WORKERS',
    schema: z.coerce.number().int().min(1).max(64).default(1),
    secret: false,
    about: 'Crawl worker processes that `npm start` runs on this machine.',
  },
  profile: {
    env: 'RASOAT_PROFILE',
    schema: z.enum(['range', 'live']).default('range'),
    secret: false,
    about:
      'Egress: the training range, or the live net (a deliberate act, see docs/operations.md).',
  },
  egressDeclared: {
    env: 'RASOAT_EGRESS_DECLARED',
    schema: flag,
    secret: false,
    about:
      'Set to 1 to state that the live egress is not the unit’s own address; live crawling is refused without it.',
  },
  rulesDir: {
    env: 'RASOAT_RULES_DIR',
    schema: z.string().optional(),
    secret: false,
    about: 'Folder of the unit’s own rules, read beside the shipped ones; see docs/rules.md.',
  },
  unit: {
    env: 'RASOAT_UNIT',
    schema: z.string().default('thao-truong'),
    secret: false,
    about: 'Id of the unit that owns what this installation records.',
  },
  unitName: {
    env: 'RASOAT_UNIT_NAME',
    schema: z.string().default('[TÊN CƠ QUAN]'),
    secret: false,
    about: 'Name of the unit as it is printed on lists.',
  },
  unitProvince: {
    env: 'RASOAT_UNIT_PROVINCE',
    schema: z.string().optional(),
    secret: false,
    about: 'Code of the unit’s province.',
  },
  secureCookies: {
    env: 'RASOAT_SECURE_COOKIES',
    schema: flag,
    secret: false,
    about: 'Set to 1 behind HTTPS: cookies are then sent over TLS only.',
  },
  logLevel: {
    env: 'RASOAT_LOG_LEVEL',
    schema: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
    secret: false,
    about: 'How much is written to the log.',
  },
} as const satisfies Record<string, Variable>;

export type VariableName = keyof typeof VARIABLES;
