import path from 'node:path';
import { z } from 'zod';
import { AppError } from '../../domain/index.js';
import { projectRoot } from './paths.js';
import { VARIABLES, type VariableName } from './schema.js';

const configSchema = z.object({
  mongoUrl: VARIABLES.mongoUrl.schema,
  redisUrl: VARIABLES.redisUrl.schema,
  chromium: VARIABLES.chromium.schema,
  dataDir: VARIABLES.dataDir.schema,
  dbName: VARIABLES.dbName.schema,
  host: VARIABLES.host.schema,
  port: VARIABLES.port.schema,
  workers: VARIABLES.workers.schema,
  profile: VARIABLES.profile.schema,
  egressDeclared: VARIABLES.egressDeclared.schema,
  rulesDir: VARIABLES.rulesDir.schema,
  unit: VARIABLES.unit.schema,
  unitName: VARIABLES.unitName.schema,
  unitProvince: VARIABLES.unitProvince.schema,
  secureCookies: VARIABLES.secureCookies.schema,
  logLevel: VARIABLES.logLevel.schema,
});

export type Config = Readonly<Omit<z.infer<typeof configSchema>, 'dataDir'> & { dataDir: string }>;

/**
 * Reads the configuration once and freezes it. Flags of a command override the environment.
 * Raises CONFIG_INVALID naming the variable, its value's problem and what it is for.
 */
export function loadConfig(
  overrides: Partial<Record<VariableName, string>> = {},
  env: NodeJS.ProcessEnv = process.env,
): Config {
  const names = Object.keys(VARIABLES) as VariableName[];
  const raw = Object.fromEntries(
    names.map((name) => [name, overrides[name] ?? nonEmpty(env[VARIABLES[name].env])]),
  );
  const parsed = configSchema.safeParse(raw);
  if (!parsed.success) throw invalid(parsed.error);
  const dataDir = path.resolve(parsed.data.dataDir ?? path.join(projectRoot(), '.rasoat'));
  return Object.freeze({ ...parsed.data, dataDir });
}

/** The environment a child process needs to see the same configuration. */
export function toEnvironment(
  config: Config,
  env: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  const own = Object.fromEntries(
    (Object.keys(VARIABLES) as VariableName[])
      .filter((name) => config[name] !== undefined)
      .map((name) => [VARIABLES[name].env, asText(config[name])]),
  );
  return { ...env, ...own };
}

/** Each variable with its value and where it came from; secrets redacted. */
export function describeConfig(
  config: Config,
  env: NodeJS.ProcessEnv = process.env,
): { env: string; value: string; source: string; about: string }[] {
  return (Object.keys(VARIABLES) as VariableName[]).map((name) => {
    const variable = VARIABLES[name];
    const value = asText(config[name]);
    return {
      env: variable.env,
      value: variable.secret ? redact(value) : value,
      source: nonEmpty(env[variable.env]) === undefined ? 'default' : 'environment',
      about: variable.about,
    };
  });
}

/** Hides the password of a connection URL. */
export function redact(url: string): string {
  return url.replace(/\/\/([^:@/]*):[^@/]*@/, '//$1:•••@');
}

function asText(value: unknown): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return value === undefined ? '' : String(value);
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}

function invalid(error: z.ZodError): AppError {
  const issue = error.issues[0];
  const name = String(issue?.path[0] ?? '') as VariableName;
  const variable = VARIABLES[name];
  return new AppError({
    code: 'CONFIG_INVALID',
    message: `${variable?.env ?? name} is not valid: ${issue?.message ?? 'unknown problem'}`,
    hint: variable?.about ?? 'See docs/operations.md.',
    facts: { variable: variable?.env ?? name },
  });
}

/** RASOAT_RULES_DIR, for what judges without the rest of the configuration. */
export function rulesDirFromEnvironment(env: NodeJS.ProcessEnv = process.env): string | undefined {
  return nonEmpty(env[VARIABLES.rulesDir.env]);
}

/** RASOAT_PASSWORD, for acts of the command line; it is no setting and is shown nowhere. */
export function passwordFromEnvironment(env: NodeJS.ProcessEnv = process.env): string | undefined {
  return nonEmpty(env['RASOAT_PASSWORD']);
}
