export interface BatchOutcome {
  readonly done: number;
  readonly failures: readonly unknown[];
}

/** Does the act on each thing in turn; one refusal does not stop the others. */
export async function runBatch<T>(
  things: readonly T[],
  act: (thing: T) => Promise<unknown>,
): Promise<BatchOutcome> {
  const failures: unknown[] = [];
  for (const thing of things) {
    try {
      await act(thing);
    } catch (error) {
      failures.push(error);
    }
  }
  return { done: things.length - failures.length, failures };
}
