import { useTranslation } from 'react-i18next';
import type { CaseItem } from '../../../contract/index.js';
import { ApiError } from '../api/client.js';
import { useErrorText } from '../parts/error-text.js';

/** Why a decision was refused. A protect-list refusal says whose name it is and what can be decided instead. */
export function Refusal({ error, item }: { readonly error: unknown; readonly item: CaseItem }) {
  const { t } = useTranslation();
  const { title, hint } = useErrorText()(error);
  if (error instanceof ApiError && error.code === 'PROTECTED_NAME') {
    return (
      <div className="refusal" role="alert" data-testid="protect-refusal">
        <strong>{t('protect.refused')}</strong>
        <div>{item.protectedBy ? t('protect.why', { owner: item.protectedBy }) : title}</div>
        <div className="soft">{t('protect.instead')}</div>
      </div>
    );
  }
  return (
    <div className="refusal" role="alert" data-testid="decision-refusal">
      <strong>{title}</strong>
      <div className="soft">{hint}</div>
    </div>
  );
}
