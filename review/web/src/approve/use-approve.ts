import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RequestItem } from '../../../contract/index.js';
import { call } from '../api/client.js';
import { useSay } from '../parts/say.js';
import { type BatchOutcome, runBatch } from './run-batch.js';

interface ApproveInput {
  readonly requests: readonly RequestItem[];
  readonly singleSourceReason?: string;
}

/** Approves one or several requests; each is answered for by itself. */
export function useApprove(onDone: () => Promise<void>) {
  const report = useBatchReport('approve.approvedCount');
  return useMutation({
    mutationFn: ({ requests, singleSourceReason }: ApproveInput) =>
      runBatch(requests, (request) =>
        call('requestApprove', {
          params: { id: request.id },
          body: {
            version: request.version,
            ...(singleSourceReason && request.needsSingleSourceReason
              ? { singleSourceReason }
              : {}),
          },
        }),
      ),
    onSuccess: async (outcome) => {
      report(outcome);
      await onDone();
    },
  });
}

/** Returns one or several requests with the same reason. */
export function useReturn(onDone: () => Promise<void>) {
  const report = useBatchReport('approve.returnedCount');
  return useMutation({
    mutationFn: ({ requests, reason }: { requests: readonly RequestItem[]; reason: string }) =>
      runBatch(requests, (request) =>
        call('requestReturn', {
          params: { id: request.id },
          body: { version: request.version, reason },
        }),
      ),
    onSuccess: async (outcome) => {
      report(outcome);
      await onDone();
    },
  });
}

function useBatchReport(key: string): (outcome: BatchOutcome) => void {
  const { t } = useTranslation();
  const say = useSay();
  return ({ done, failures }) => {
    if (done > 0) say.done(t(key, { count: done }));
    for (const failure of failures.slice(0, 3)) say.failed(failure);
  };
}
