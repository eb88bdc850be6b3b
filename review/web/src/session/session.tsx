import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Me } from '../../../contract/index.js';
import { ApiError, call, rememberCsrfToken } from '../api/client.js';
import { ME_KEY } from './me-key.js';

type Permission = Me['permissions'][number];

interface SessionActs {
  readonly me: Me;
  can(permission: Permission): boolean;
  logOut(): Promise<void>;
}

const SessionContext = createContext<SessionActs | undefined>(undefined);

async function fetchMe(): Promise<Me | null> {
  try {
    const me = await call('me');
    rememberCsrfToken(me.csrfToken);
    return me;
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return null;
    throw error;
  }
}

/** Who is signed in: `null` for nobody, `undefined` while asking. */
export function useMe() {
  return useQuery({ queryKey: ME_KEY, queryFn: fetchMe, staleTime: 60_000, retry: 1 });
}

/** Gives the signed-in person to everything below it. */
export function SessionProvider({
  me,
  children,
}: {
  readonly me: Me;
  readonly children: ReactNode;
}) {
  const client = useQueryClient();
  const acts = useMemo<SessionActs>(
    () => ({
      me,
      can: (permission) => me.permissions.includes(permission),
      logOut: async () => {
        await call('logout');
        client.clear();
        client.setQueryData(ME_KEY, null);
      },
    }),
    [me, client],
  );
  return <SessionContext value={acts}>{children}</SessionContext>;
}

/** The signed-in person and what the role allows; only below {@link SessionProvider}. */
export function useSession(): SessionActs {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside SessionProvider');
  return session;
}
