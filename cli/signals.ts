import { EXIT } from './exit-codes.js';
import { say } from './output.js';

/** npm passes a signal on that the terminal sends to the whole group too: two within this time are one, in ms. */
const SAME_SIGNAL_MS = 1_000;

/**
 * Waits for Ctrl+C or SIGTERM. The first asks for an orderly end, a second one (not the echo npm sends) ends at once.
 * Resolves with the exit code.
 */
export function untilStopped(message: string | (() => string)): Promise<number> {
  return new Promise((resolve) => {
    let firstAt: number | undefined;
    const onSignal = (signal: NodeJS.Signals) => {
      const code = signal === 'SIGINT' ? EXIT.interrupted : EXIT.terminated;
      if (firstAt === undefined) {
        firstAt = Date.now();
        say(`\n${typeof message === 'string' ? message : message()}`);
        resolve(code);
        return;
      }
      if (Date.now() - firstAt > SAME_SIGNAL_MS) process.exit(code);
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
  });
}
