import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ME_KEY } from '../session/me-key.js';
import { ApiError } from './client.js';

const RETRY_LIMIT = 2;

/** Retries only what another attempt can mend; a lost session leads back to the log-in. */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof ApiError && error.status === 401) client.setQueryData(ME_KEY, null);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        refetchOnWindowFocus: false,
        // The local server is asked even when the machine itself has no network.
        networkMode: 'always',
        retry: (failures, error) =>
          failures < RETRY_LIMIT &&
          error instanceof ApiError &&
          (error.status === 0 || error.status >= 500),
      },
      mutations: { networkMode: 'always' },
    },
  });
  return client;
}
