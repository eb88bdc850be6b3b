import { PolicyError, type SettingStore, type Stores } from '../domain/index.js';

const WORKSPACE_KEY = 'workspace';

/** Emptying is for exercises only: raises NOT_AN_EXERCISE for every other workspace. */
export async function requireExercise(settings: SettingStore): Promise<void> {
  if ((await settings.get(WORKSPACE_KEY)) === 'exercise') return;
  throw new PolicyError(
    'NOT_AN_EXERCISE',
    'Only an exercise workspace can be reset',
    {},
    'Evidence and decisions of a live workspace are kept; make a backup and start a new data folder instead.',
  );
}

/** The stores; a live workspace refuses records of the training range where they first come in, with EXERCISE_IN_LIVE. */
export function withWorkspaceRule(stores: Stores): Stores {
  const { settings, runs, findings, cases, requests, protectedPages } = stores;
  // A workspace that is for exercises stays so; asked for each record, the answer would cost more than the record.
  let isForExercises = false;
  const check = async (record: { readonly exercise: boolean; readonly id: string }) => {
    if (!record.exercise || isForExercises) return;
    const kind = await settings.get(WORKSPACE_KEY);
    if (kind === 'live') throw exerciseInLive(record.id);
    isForExercises = kind === 'exercise';
  };
  const checked =
    <T extends { readonly exercise: boolean; readonly id: string }>(
      act: (record: T) => Promise<boolean>,
    ) =>
    async (record: T): Promise<boolean> => {
      await check(record);
      return act(record);
    };
  return {
    ...stores,
    runs: { ...runs, create: checked(runs.create) },
    findings: { ...findings, put: checked(findings.put) },
    cases: { ...cases, create: checked(cases.create) },
    requests: { ...requests, create: checked(requests.create) },
    protectedPages: {
      ...protectedPages,
      put: async (page, thumbnail) => {
        await check(page);
        await protectedPages.put(page, thumbnail);
      },
    },
  };
}

function exerciseInLive(id: string): PolicyError {
  return new PolicyError(
    'EXERCISE_IN_LIVE',
    'Exercise data cannot be stored in a live workspace',
    { id },
    'Use a data folder of its own for exercises (RASOAT_DATA_DIR).',
  );
}
