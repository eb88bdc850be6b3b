import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export type Tone = 'plain' | 'danger' | 'good' | 'info' | 'warn' | 'exercise';

interface TagProps {
  readonly tone?: Tone;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A short word in a box; the colour only supports what the word says. */
export function Tag({ tone = 'plain', title, children }: TagProps) {
  return (
    <span className="tag" data-tone={tone} title={title}>
      {children}
    </span>
  );
}

/** Marks a row that came from the training range; nothing where it did not. */
export function ExerciseTag({ exercise }: { readonly exercise: boolean }) {
  const { t } = useTranslation();
  if (!exercise) return null;
  return <Tag tone="exercise">{t('exercise.mark')}</Tag>;
}
