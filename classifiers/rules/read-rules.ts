import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Document, isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { AppError, errorMessage } from '../../domain/index.js';
import { compilePattern } from './pattern-program.js';
import { isFindable } from './phrase-finder.js';
import { type Rule, type RuleCondition, ruleSchema } from './rule-schema.js';

/** A rule with the file it came from. */
export interface RuleFromFile {
  readonly rule: Rule;
  readonly file: string;
  readonly line: number;
}

/** Why a rule, or a whole file, was left out. */
export interface RuleProblem {
  readonly file: string;
  readonly line: number;
  readonly rule?: string;
  readonly reason: string;
}

export interface ReadRules {
  readonly rules: readonly RuleFromFile[];
  readonly problems: readonly RuleProblem[];
}

const MOST_FILE_CHARS = 1_000_000;
const MOST_RULES = 1_000;

/**
 * Reads every `.yaml` file of the folders, in order. A rule that does not fit is named with its line and left out, the others load; an id
 * that was there before is refused. Raises FILE_UNREADABLE where a folder cannot be read.
 */
export async function readRuleFolders(folders: readonly string[]): Promise<ReadRules> {
  const rules: RuleFromFile[] = [];
  const problems: RuleProblem[] = [];
  for (const folder of folders) {
    for (const file of await ruleFiles(folder)) {
      const read = parseRules(file, await textOf(file));
      problems.push(...read.problems);
      for (const found of read.rules) keep(found, rules, problems);
    }
  }
  return { rules, problems };
}

async function ruleFiles(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
      .map((name) => path.join(folder, name));
  } catch (cause) {
    throw new AppError({
      code: 'FILE_UNREADABLE',
      message: `The rules folder ${folder} cannot be read: ${errorMessage(cause)}`,
      hint: 'Check the path in RASOAT_RULES_DIR and its permissions.',
      cause,
    });
  }
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => `: ${errorMessage(error)}`);
}

function keep(found: RuleFromFile, rules: RuleFromFile[], problems: RuleProblem[]): void {
  const { rule, file, line } = found;
  const same = rules.find((other) => other.rule.id === rule.id);
  if (same)
    problems.push({
      file,
      line,
      rule: rule.id,
      reason: `id is taken by ${same.file}:${same.line}`,
    });
  else if (rules.length >= MOST_RULES)
    problems.push({ file, line, rule: rule.id, reason: `more than ${MOST_RULES} rules` });
  else rules.push(found);
}

/** Reads the rules of one file's text. */
export function parseRules(file: string, text: string): ReadRules {
  const lines = new LineCounter();
  const problem = (line: number, reason: string): ReadRules => ({
    rules: [],
    problems: [{ file, line, reason }],
  });
  if (text.length > MOST_FILE_CHARS) return problem(1, `longer than ${MOST_FILE_CHARS} characters`);
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const error = document.errors[0];
  if (error) return problem(lines.linePos(error.pos[0]).line, error.message);
  const list = isMap(document.contents) ? document.get('rules', true) : undefined;
  if (!isSeq(list)) return problem(1, 'a rule file is a map with a list under rules:');
  const rules: RuleFromFile[] = [];
  const problems: RuleProblem[] = [];
  for (const [at, item] of list.items.entries()) {
    const result = readRule({ file, document, lines, at }, plainValue(item, document));
    if ('reason' in result) problems.push(result);
    else rules.push(result);
  }
  return { rules, problems };
}

/** The plain value of a node; nothing where aliases multiply beyond reason. */
function plainValue(item: unknown, document: Document.Parsed): unknown {
  try {
    return isNode(item) ? item.toJS(document) : item;
  } catch {
    return undefined;
  }
}

interface Place {
  readonly file: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  /** Index in the list. */
  readonly at: number;
}

function readRule(place: Place, value: unknown): RuleFromFile | RuleProblem {
  const { file } = place;
  const parsed = ruleSchema.safeParse(value);
  if (!parsed.success) return problemOf(place, parsed.error.issues[0], value);
  const rule = parsed.data;
  for (const part of ['all', 'any', 'none'] as const)
    for (const [index, condition] of rule[part].entries()) {
      const reason = refusalOf(condition);
      if (reason !== undefined)
        return { file, line: lineOf(place, [part, index]), rule: rule.id, reason };
    }
  return { rule, file, line: lineOf(place, []) };
}

/** What no schema can see: whether a pattern runs in linear time, whether a phrase can be looked for. */
function refusalOf({ pattern, phrases, title }: RuleCondition): string | undefined {
  const odd = [...(phrases ?? []), ...(title ?? [])].find((phrase) => !isFindable(phrase));
  if (odd !== undefined)
    return `phrase “${odd.slice(0, 60)}”: it needs three Latin letters or digits or more, and none of another script`;
  try {
    if (pattern !== undefined) compilePattern(pattern);
    return undefined;
  } catch (error) {
    return errorMessage(error);
  }
}

function problemOf(place: Place, issue: z.core.$ZodIssue | undefined, value: unknown): RuleProblem {
  const where = (issue?.path ?? []).map((part) => (typeof part === 'symbol' ? '' : part));
  const id =
    typeof value === 'object' && value !== null && 'id' in value ? { rule: String(value.id) } : {};
  const name = where.join('.');
  return {
    file: place.file,
    line: lineOf(place, where),
    ...id,
    reason: `${name === '' ? '' : `${name}: `}${issue?.message ?? 'does not fit'}`,
  };
}

/** The line of a field, or of the nearest thing around it that is there. */
function lineOf({ document, lines, at }: Place, where: readonly (string | number)[]): number {
  for (let depth = where.length; depth >= 0; depth -= 1) {
    const node = document.getIn(['rules', at, ...where.slice(0, depth)], true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
      return lines.linePos(Number(node.range[0])).line;
  }
  return 1;
}
