import { useTranslation } from 'react-i18next';
import type { RunItem } from '../../../contract/index.js';
import { Tag, type Tone } from '../parts/tag.js';

const TONES: Readonly<Record<RunItem['state'], Tone>> = {
  queued: 'plain',
  running: 'info',
  done: 'good',
  stopped: 'warn',
  failed: 'danger',
};

/** A run's state in words. */
export function RunStateTag({ state }: { readonly state: RunItem['state'] }) {
  const { t } = useTranslation();
  return <Tag tone={TONES[state]}>{t(`runs.state.${state}`)}</Tag>;
}
