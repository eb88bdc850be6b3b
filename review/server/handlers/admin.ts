import type { ProtectEntry, User } from '../../../domain/index.js';
import { changeUser, createUser, resetPassword } from '../../actions/manage-users.js';
import { maskDigitRuns } from '../../actions/mask-text.js';
import { protectName, unprotectName } from '../../actions/protect-names.js';
import type { UserView } from '../../contract/index.js';
import type { Handlers } from '../call.js';
import type { ReviewServerDeps } from '../deps.js';
import { maskDetail } from '../views/event-detail.js';

type AdminRoutes =
  | 'system'
  | 'userList'
  | 'userCreate'
  | 'userReset'
  | 'userChange'
  | 'auditList'
  | 'auditVerify'
  | 'protectList'
  | 'protectAdd'
  | 'protectRemove';

const DEAD_LETTERS = 50;

/** Accounts, the audit chain, the protect-list and the state of the installation. */
export function adminHandlers(deps: ReviewServerDeps): Pick<Handlers, AdminRoutes> {
  const { stores, version, exercise } = deps;
  const view = (user: User) => viewUser(user, deps.clock.now());
  return {
    system: async () => {
      const [report, queues, letters] = await Promise.all([
        deps.systemStatus(),
        deps.queue.stats(),
        stores.deadLetters.list({ limit: DEAD_LETTERS, includeRedriven: false }),
      ]);
      return {
        version,
        exercise,
        parts: [...report.parts],
        queues,
        deadLetters: letters.map(({ id, queue, code, reason, attempts, at }) => ({
          id,
          queue,
          code,
          reason: maskDigitRuns(reason),
          attempts,
          at: at.toISOString(),
        })),
      };
    },
    userList: async () => ({ users: (await stores.users.list()).map(view) }),
    userCreate: async ({ body, signedIn: { actor } }) => {
      const { user, password } = await createUser(deps, body, actor.login);
      return { user: view(user), password };
    },
    userReset: async ({ params, signedIn: { actor } }) => {
      const { user, password } = await resetPassword(deps, params.id, actor.login);
      return { user: view(user), password };
    },
    userChange: async ({ params, body, signedIn: { actor } }) =>
      view(await changeUser(deps, params.id, body, actor.login)),
    auditList: async ({ query: { limit, beforeSeq, subject } }) => {
      const events = await stores.audit.list({
        limit,
        ...(beforeSeq === undefined ? {} : { beforeSeq }),
        ...(subject === undefined ? {} : { subject }),
      });
      const last = events.at(-1);
      return {
        events: events.map(({ seq, action, actor, subject: about, at, detail, hash }) => ({
          seq,
          action,
          actor,
          subject: about,
          at: at.toISOString(),
          detail: maskDetail(detail),
          hash,
        })),
        nextBeforeSeq: last && events.length === limit && last.seq > 1 ? last.seq : undefined,
      };
    },
    auditVerify: async () => {
      const verdict = await stores.audit.verify();
      return { ...verdict, checkedAt: deps.clock.now().toISOString() };
    },
    protectList: async () => {
      const own = await stores.protect.list();
      const listed = (shipped: boolean) => (entry: ProtectEntry) => ({ ...entry, shipped });
      return {
        entries: [...own.map(listed(false)), ...deps.reference.protect.map(listed(true))],
      };
    },
    protectAdd: async ({ body, signedIn: { actor } }) => ({
      ...(await protectName(deps, body, actor)),
      shipped: false,
    }),
    protectRemove: async ({ params, signedIn: { actor } }) => {
      await unprotectName(deps, params.id, actor);
      return { ok: true };
    },
  };
}

function viewUser(user: User, now: Date): UserView {
  const { id, login, displayName, role, unit, active, mustChangePassword } = user;
  const locked = user.lockedUntil !== undefined && user.lockedUntil > now;
  const createdAt = user.createdAt.toISOString();
  return { id, login, displayName, role, unit, active, locked, mustChangePassword, createdAt };
}
