import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestItem } from '../../../contract/index.js';
import { useSession } from '../session/session.js';
import { WithdrawDialog } from './withdraw-dialog.js';

interface WithdrawBarProps {
  readonly picked: readonly RequestItem[];
  readonly onDone: () => Promise<void>;
}

/** Takes all chosen issued requests back for one reason. */
export function WithdrawBar({ picked, onDone }: WithdrawBarProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [asking, setAsking] = useState(false);
  if (!can('review.approve') || picked.length === 0) return null;
  return (
    <div className="act-bar" data-testid="withdraw-bar">
      <b>{t('approve.chosen', { count: picked.length })}</b>
      <Button variant="default" onClick={() => setAsking(true)} data-testid="withdraw-chosen">
        {t('withdraw.button', { count: picked.length })}
      </Button>
      <WithdrawDialog
        opened={asking}
        requests={picked}
        onClose={() => setAsking(false)}
        onDone={onDone}
      />
    </div>
  );
}
