import {
  createNameScorer,
  type NameExample,
  readNameFolders,
  type Share,
  trainNameTables,
  wilson,
} from '../classifiers/index.js';
import { createProtectList } from '../domain/index.js';
import { loadReferenceData } from '../seeds/index.js';
import { type TrainFolders, usableNames } from './train.js';

/** Names first seen from this day on are kept from training. */
const LATER_FROM = '2024-01-01';
const FOLDS = 5;

/** Recall of later names at 1 % of honest hosts, the honest hosts of each fold kept from training. */
export async function evaluateNames(
  folders: Pick<TrainFolders, 'dataDir' | 'referenceDir'>,
): Promise<Record<'threat' | 'gambling', Share>> {
  const reference = await loadReferenceData(folders.referenceDir);
  const protect = createProtectList(reference);
  const all = usableNames(await readNameFolders(folders.dataDir), reference);
  const later = (name: NameExample): boolean => name.firstSeen >= LATER_FROM;
  const blocked = all.filter(({ label }) => label !== 'benign');
  const honest = all.filter(
    ({ label, host }) => label === 'benign' && !protect.host(host).protected,
  );
  const early = blocked.filter((name) => !later(name));
  const known = new Set(early.map(({ host }) => host));
  const unseen = blocked.filter((name) => later(name) && !known.has(name.host));
  const scorer = (train: readonly NameExample[]): ((host: string) => number) => {
    const score = createNameScorer({ reference, protect, model: trainNameTables(train) });
    return (host) => score(host).score;
  };
  const honestScores = Array.from({ length: FOLDS }, (_, fold) => {
    const score = scorer([...early, ...honest.filter((_name, at) => at % FOLDS !== fold)]);
    return honest.filter((_name, at) => at % FOLDS === fold).map(({ host }) => score(host));
  }).flat();
  const bar = honestScores.sort((a, b) => b - a)[Math.floor(honestScores.length * 0.01)] ?? 0;
  const score = scorer([...early, ...honest]);
  const recall = (label: NameExample['label']): Share => {
    const own = unseen.filter((name) => name.label === label);
    return wilson(own.filter(({ host }) => score(host) > bar).length, own.length);
  };
  return { threat: recall('threat'), gambling: recall('gambling') };
}
