import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Vocabulary } from '../../../contract/index.js';
import { call } from '../api/client.js';

interface Label {
  readonly vi: string;
  readonly en: string;
}

type LabelledList = {
  [K in keyof Vocabulary]: Vocabulary[K] extends readonly { id: string; label: Label }[]
    ? K
    : never;
}[keyof Vocabulary];

/** The closed lists with their labels; fetched once a session. */
export function useVocabulary(): Vocabulary | undefined {
  return useQuery({
    queryKey: ['vocabulary'],
    queryFn: () => call('vocabulary'),
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}

/** Picks a label's text in the language of the screen. */
export function useLabel(): (label: Label) => string {
  const { i18n } = useTranslation();
  return useCallback((label) => (i18n.language === 'en' ? label.en : label.vi), [i18n.language]);
}

/** Looks a word of a closed list up; gives the word itself where the list does not hold it. */
export function useWord(): (list: LabelledList, id: string) => string {
  const vocabulary = useVocabulary();
  const label = useLabel();
  return useCallback(
    (list, id) => {
      const entry = vocabulary?.[list].find((candidate) => candidate.id === id);
      return entry ? label(entry.label) : id;
    },
    [vocabulary, label],
  );
}
