import {
  type Actor,
  deterministicId,
  foldText,
  InvalidInputError,
  NotFoundError,
  type ProtectEntry,
  refang,
} from '../../domain/index.js';
import type { ActDeps } from './act-deps.js';
import { maskDigitRuns } from './mask-text.js';
import { recordAct } from './outbox.js';

export interface ProtectDeps extends Pick<ActDeps, 'stores' | 'clock'> {
  /** Makes the running protect-list anew after a change. */
  readonly reloadProtect: () => Promise<void>;
}

/** A name of at least two labels, so that no whole ending is ever protected by a slip. */
const DOMAIN = /^(?:[\p{L}\p{N}-]{1,63}\.)+[\p{L}\p{N}-]{2,63}$/u;

/** Adds an entry nobody may accuse; repeated, it replaces its reason. INVALID_INPUT where a domain is none. */
export async function protectName(
  deps: ProtectDeps,
  wish: Pick<ProtectEntry, 'kind' | 'value' | 'owner' | 'reason'>,
  actor: Actor,
): Promise<ProtectEntry> {
  const value = canonicalValue(wish.kind, wish.value);
  const entry: ProtectEntry = {
    ...wish,
    value,
    id: deterministicId('protect', wish.kind, foldText(value)),
    addedBy: actor.login,
    addedAt: deps.clock.now().toISOString(),
  };
  await deps.stores.protect.put(entry);
  await deps.reloadProtect();
  await recordProtect(deps, actor, entry, 'added');
  return entry;
}

function canonicalValue(kind: ProtectEntry['kind'], raw: string): string {
  const value = refang(raw);
  if (kind !== 'domain') return value;
  const host = value
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/:].*$/, '');
  if (!DOMAIN.test(host))
    throw new InvalidInputError('Not a domain name', { domain: host }, 'Write it like example.vn.');
  return host;
}

/** Ends a protection that was added here; shipped ones are no entries of the store. NOT_FOUND otherwise. */
export async function unprotectName(deps: ProtectDeps, id: string, actor: Actor): Promise<void> {
  const entry = (await deps.stores.protect.list()).find((item) => item.id === id);
  if (!entry) throw new NotFoundError('protect entry', id);
  await deps.stores.protect.remove(id);
  await deps.reloadProtect();
  await recordProtect(deps, actor, entry, 'removed');
}

async function recordProtect(
  deps: ProtectDeps,
  actor: Actor,
  entry: ProtectEntry,
  change: 'added' | 'removed',
): Promise<void> {
  await recordAct(deps, {
    action: 'protect.changed',
    actor: actor.login,
    subject: `protect:${entry.id}`,
    detail: { change, kind: entry.kind, value: maskDigitRuns(entry.value), owner: entry.owner },
  });
}
