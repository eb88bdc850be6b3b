import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RequestItem } from '../../../contract/index.js';
import { call } from '../api/client.js';
import { useSay } from '../parts/say.js';
import { runBatch } from './run-batch.js';

interface ActInput {
  readonly requests: readonly RequestItem[];
}
interface ReasonInput extends ActInput {
  readonly reason: string;
}

/** Approves one or several requests; each is answered for by itself. */
export function useApprove(onDone: () => Promise<void>) {
  return useRequestAct<ActInput & { readonly singleSourceReason?: string }>(
    'approve.approvedCount',
    ({ id, version, needsSingleSourceReason }, { singleSourceReason }) =>
      call('requestApprove', {
        params: { id },
        body: {
          version,
          ...(singleSourceReason && needsSingleSourceReason ? { singleSourceReason } : {}),
        },
      }),
    onDone,
  );
}

/** Returns one or several requests with the same reason. */
export function useReturn(onDone: () => Promise<void>) {
  return useRequestAct<ReasonInput>(
    'approve.returnedCount',
    ({ id, version }, { reason }) =>
      call('requestReturn', { params: { id }, body: { version, reason } }),
    onDone,
  );
}

/** Takes one or several issued requests back with the same reason. */
export function useWithdraw(onDone: () => Promise<void>) {
  return useRequestAct<ReasonInput>(
    'withdraw.done',
    ({ id, version }, { reason }) =>
      call('requestWithdraw', { params: { id }, body: { version, reason } }),
    onDone,
  );
}

/** Does an act on each request in turn, then says in the corner how many were done and what was refused. */
function useRequestAct<Input extends ActInput>(
  doneKey: string,
  act: (request: RequestItem, input: Input) => Promise<unknown>,
  onDone: () => Promise<void>,
) {
  const { t } = useTranslation();
  const say = useSay();
  return useMutation({
    mutationFn: (input: Input) => runBatch(input.requests, (request) => act(request, input)),
    onSuccess: async ({ done, failures }) => {
      if (done > 0) say.done(t(doneKey, { count: done }));
      for (const failure of failures.slice(0, 3)) say.failed(failure);
      await onDone();
    },
  });
}
