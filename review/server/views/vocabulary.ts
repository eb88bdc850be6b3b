import {
  ARTEFACT_CLASS_LABELS,
  CATEGORIES,
  CATEGORY_INFO,
  isSuspectCategory,
  MEASURE_LABELS,
  type ReferenceData,
} from '../../../domain/index.js';
import type { Vocabulary } from '../../contract/index.js';
import {
  ARTEFACT_ROLE_LABELS,
  DECISION_LABELS,
  FAILURE_CODE_LABELS,
  REQUEST_STATE_LABELS,
  ROLE_LABELS,
  SEED_KIND_LABELS,
  SKIP_REASON_LABELS,
} from './labels.js';

type Labels = Readonly<Record<string, { vi: string; en: string }>>;

function listed(labels: Labels): { id: string; label: { vi: string; en: string } }[] {
  return Object.entries(labels).map(([id, { vi, en }]) => ({ id, label: { vi, en } }));
}

/** The closed lists with their labels, as menus and legends need them. */
export function viewVocabulary(reference: Pick<ReferenceData, 'provinces'>): Vocabulary {
  return {
    categories: CATEGORIES.map((id) => {
      const { vi, en, harm } = CATEGORY_INFO[id];
      return { id, label: { vi, en }, harm, suspect: isSuspectCategory(id) };
    }),
    artefactClasses: listed(ARTEFACT_CLASS_LABELS),
    decisions: listed(DECISION_LABELS),
    artefactRoles: listed(ARTEFACT_ROLE_LABELS),
    skipReasons: listed(SKIP_REASON_LABELS),
    failureCodes: listed(FAILURE_CODE_LABELS),
    measures: listed(MEASURE_LABELS),
    requestStates: listed(REQUEST_STATE_LABELS),
    seedKinds: listed(SEED_KIND_LABELS),
    roles: listed(ROLE_LABELS),
    provinces: reference.provinces.map(({ code, name }) => ({ code, name })),
  };
}
