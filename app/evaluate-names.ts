import {
  createNameScorer,
  foldOf,
  type NameExample,
  readHonestNames,
  readNameFolders,
  type Share,
  trainNameTables,
  wilson,
} from '../classifiers/index.js';
import { createProtectList, registrableDomain } from '../domain/index.js';
import { loadReferenceData } from '../seeds/index.js';
import { type TrainFolders, usableNames } from './train.js';

/** Names first seen from this day on are kept from training. */
const LATER_FROM = '2024-01-01';
const FOLDS = 5;
/** Share of honest hosts that may stand above the bar. */
const RATE = 0.01;

export interface NameFigures {
  /** Real honest hosts behind the bar, each scored by a model that had seen no host of its owner; official ones are never accused and left out. */
  readonly honestHosts: number;
  /** Score above which at most 1 % of them stand. */
  readonly bar: number;
  readonly threat: Share;
  readonly gambling: Share;
}

/** Honest hosts of the data folders, all honest Vietnamese ones, and those of the whole world. */
export type NameEvaluation = Readonly<Record<'seen' | 'vietnamese' | 'world', NameFigures>>;

/**
 * Recall of names first seen later than those trained on, at 1 % of honest hosts. Honest hosts are real ones, never ours, and each is kept from
 * the training of the model that scores it; the recall is that of the same models, averaged over them.
 */
export async function evaluateNames(
  folders: Pick<TrainFolders, 'dataDir' | 'writtenDir' | 'referenceDir'>,
): Promise<NameEvaluation> {
  const reference = await loadReferenceData(folders.referenceDir);
  const protect = createProtectList(reference);
  const given = usableNames(await readNameFolders(folders.dataDir), reference);
  const all = [...given, ...(await readHonestNames(folders.writtenDir))];
  const honest = distinct(
    all.filter(({ label, host }) => label === 'benign' && !protect.host(host).protected),
  );
  const { early, unseen } = splitByTime(all.filter(({ label }) => label !== 'benign'));
  const honestScores = new Map<string, number>();
  const unseenScores = unseen.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const inside = honest.filter(({ host }) => foldOfOwner(host) === fold);
    const outside = honest.filter(({ host }) => foldOfOwner(host) !== fold);
    const model = trainNameTables([...early, ...outside]);
    const score = createNameScorer({ reference, protect, model });
    for (const { host } of inside) honestScores.set(host, score(host).score);
    unseen.forEach(({ host }, at) => {
      unseenScores[at] = (unseenScores[at] ?? 0) + score(host).score / FOLDS;
    });
  }
  const figures = (behind: readonly NameExample[]): NameFigures => {
    const scores = behind.map(({ host }) => honestScores.get(host) ?? 0).sort((a, b) => b - a);
    const bar = scores[Math.floor(scores.length * RATE)] ?? 0;
    const recall = (label: NameExample['label']): Share => {
      const own = unseen.flatMap((name, at) =>
        name.label === label ? [unseenScores[at] ?? 0] : [],
      );
      return wilson(own.filter((score) => score > bar).length, own.length);
    };
    return {
      honestHosts: scores.length,
      bar,
      threat: recall('threat'),
      gambling: recall('gambling'),
    };
  };
  const seen = new Set(given.map(({ host }) => host));
  const vietnamese = honest.filter(({ kind }) => kind === 'vietnamese');
  return {
    seen: figures(vietnamese.filter(({ host }) => seen.has(host))),
    vietnamese: figures(vietnamese),
    world: figures(honest.filter(({ kind }) => kind === 'world')),
  };
}

function distinct(names: readonly NameExample[]): NameExample[] {
  return [...new Map(names.map((name) => [name.host, name])).values()];
}

function splitByTime(blocked: readonly NameExample[]): {
  early: NameExample[];
  unseen: NameExample[];
} {
  const later = ({ firstSeen }: NameExample): boolean => firstSeen >= LATER_FROM;
  const early = blocked.filter((name) => !later(name));
  const known = new Set(early.map(({ host }) => host));
  return {
    early,
    unseen: distinct(blocked.filter((name) => later(name) && !known.has(name.host))),
  };
}

/** Hosts of one owner stay on one side. */
function foldOfOwner(host: string): number {
  return foldOf(registrableDomain(host), FOLDS);
}
