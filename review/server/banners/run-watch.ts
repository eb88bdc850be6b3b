/** Remembers when a run last moved; it begins anew with the server. */
export interface RunWatch {
  /** Since when the run's counts stand as they are. */
  unchangedSince(runId: string, counts: string, now: Date): Date;
  /** The system's state, asked again only after a while. */
  embedded: { value: boolean; at: number } | undefined;
}

export function createRunWatch(): RunWatch {
  const seen = new Map<string, { counts: string; since: Date }>();
  return {
    embedded: undefined,
    unchangedSince: (runId, counts, now) => {
      const known = seen.get(runId);
      if (known?.counts === counts) return known.since;
      seen.set(runId, { counts, since: now });
      return now;
    },
  };
}
