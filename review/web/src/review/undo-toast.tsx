import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { showDefanged } from '../format/value.js';
import { keyLabelOf } from './key-map.js';
import type { UndoableAct } from './use-review-acts.js';

/** How long the offer stays; `Z` works afterwards too. */
const TOAST_MS = 10_000;

interface UndoToastProps {
  readonly act: UndoableAct | undefined;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** Says what was just done and offers to take it back. */
export function UndoToast({ act, onUndo, onClose }: UndoToastProps) {
  const { t } = useTranslation();
  useEffect(() => {
    if (!act) return;
    const timer = setTimeout(onClose, TOAST_MS);
    return () => clearTimeout(timer);
  }, [act, onClose]);
  return (
    <div aria-live="polite" className="undo-live">
      {act && (
        <div className="undo-toast" data-testid="undo-toast">
          <span>
            <b>{t(`decision.done.${act.what}`)}</b>{' '}
            <span className="value">{showDefanged(act.name)}</span>
            {act.drafted > 0 && ` · ${t('decision.drafted', { count: act.drafted })}`}
          </span>
          <button type="button" onClick={onUndo} data-testid="undo">
            {t('decision.undo')} ({keyLabelOf('undo')})
          </button>
        </div>
      )}
    </div>
  );
}
