import { readdirSync, readFileSync } from 'node:fs';

/** Linux reports CPU in these (USER_HZ), whatever the kernel's own clock. */
const TICKS_PER_SECOND = 100;

interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
  /** Start in ticks since boot: tells a process from a later one of the same pid. */
  readonly started: number;
  /** User and system time of its own, in ticks. */
  readonly own: number;
  /** The same of its children that ended and were waited for. */
  readonly reaped: number;
}

/** CPU seconds, user and system, of a process and of everything it started. */
export interface TreeCpu {
  readonly own: number;
  readonly descendants: number;
}

/** CPU of a process tree by /proc (proc(5)), living and reaped children included. A process that is gone counts 0. */
export function treeCpu(pid: number, rows: readonly ProcessRow[] = readProcesses()): TreeCpu {
  const root = rows.find((row) => row.pid === pid);
  const children = new Map<number, ProcessRow[]>();
  for (const row of rows) children.set(row.parent, [...(children.get(row.parent) ?? []), row]);
  const below = (parent: number): number =>
    (children.get(parent) ?? []).reduce(
      (sum, row) => sum + row.own + row.reaped + below(row.pid),
      0,
    );
  return {
    own: (root?.own ?? 0) / TICKS_PER_SECOND,
    descendants: ((root?.reaped ?? 0) + below(pid)) / TICKS_PER_SECOND,
  };
}

/**
 * CPU of what a process starts, sampled: a browser's processes are not all waited for by the one that started it, so their
 * time is lost when they end. What runs between two samples only is not seen.
 */
export class DescendantMeter {
  private readonly pid: number;
  private readonly seen = new Map<string, number>();

  constructor(pid: number) {
    this.pid = pid;
  }

  /** CPU seconds of all descendants seen so far; never falls. */
  sample(rows: readonly ProcessRow[] = readProcesses()): number {
    const family = new Set([this.pid]);
    // A child may stand before its parent in the list.
    for (let size = 0; size !== family.size; ) {
      size = family.size;
      for (const row of rows) if (family.has(row.parent)) family.add(row.pid);
    }
    for (const { pid, started, own } of rows)
      if (pid !== this.pid && family.has(pid)) this.seen.set(`${pid}:${started}`, own);
    return [...this.seen.values()].reduce((sum, ticks) => sum + ticks, 0) / TICKS_PER_SECOND;
  }
}

export function totalCpu(pid: number): number {
  const { own, descendants } = treeCpu(pid);
  return own + descendants;
}

function readProcesses(): ProcessRow[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readRow(name));
}

function readRow(pid: string): ProcessRow[] {
  try {
    return [parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'))];
  } catch {
    // It ended while the list was read.
    return [];
  }
}

/** One line of /proc/PID/stat; the name in field 2 may hold spaces and parentheses, so fields count from its end. */
export function parseStat(stat: string): ProcessRow {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const field = (number: number) => Number(fields[number - 3] ?? 0);
  return {
    pid: Number.parseInt(stat, 10),
    parent: field(4),
    started: field(22),
    own: field(14) + field(15),
    reaped: field(16) + field(17),
  };
}
