import { say } from './output.js';

/** In a log one line each so often is enough, in ms. */
const PLAIN_LINE_EVERY_MS = 10_000;
/** A terminal's line is written anew no more often than this, in ms. */
const TERMINAL_LINE_EVERY_MS = 200;

/** Tells how far a count has come: one line written over on a terminal, a line every ten seconds elsewhere, nothing with `quiet`. */
export function countProgress(what: string, quiet: boolean): (done: number, total: number) => void {
  if (quiet) return () => {};
  const terminal = process.stderr.isTTY === true;
  let last = Date.now();
  return (done, total) => {
    const now = Date.now();
    const ended = done === total;
    if (!ended && now - last < (terminal ? TERMINAL_LINE_EVERY_MS : PLAIN_LINE_EVERY_MS)) return;
    last = now;
    const line = `${what} ${done}/${total}`;
    if (terminal) process.stderr.write(`\r${line}${ended ? '\n' : ''}`);
    else say(line);
  };
}

/** Trainings take long and stop everything else: a line before each. */
export function sayFold(fold: number, of: number): void {
  say(`Training ${fold} of ${of}, each without what it is measured on …`);
}
