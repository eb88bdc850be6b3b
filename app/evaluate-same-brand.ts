import {
  areaUnderCurve,
  barAtRate,
  type Estimate,
  recallAtRate,
  type Share,
  wilson,
} from '../classifiers/index.js';
import type { PageFacts } from '../domain/index.js';
import { shippedPaths } from './config/paths.js';
import { openJudging } from './judging.js';
import {
  FOREIGN_HOSTS,
  type ForeignHost,
  foreignHost,
  formOnHost,
  type OwnedForm,
  readOwnedForms,
} from './same-brand-pages.js';

/** Share of honest forms that may stand above the bar. */
const RATE = 0.005;

interface JudgedForm {
  readonly form: OwnedForm;
  readonly host: string;
  readonly kind: ForeignHost | 'own';
  readonly score: number;
  readonly suspected: boolean;
  readonly signals: readonly { readonly code: string; readonly weight: number }[];
}

/** Forms on hosts of somebody else's against the bar that forms on their owners' hosts set. */
export interface SameBrandGroup {
  readonly hosts: ForeignHost | 'all';
  readonly forms: FormGroup;
  /** Above the bar of 0.5 % of the forms on their own hosts. */
  readonly recall: Share;
  /** At the model's own threshold. */
  readonly suspected: Share;
  readonly auc: Estimate;
}

const FORM_GROUPS = {
  all: () => true,
  'brand in the register': ({ listed }: OwnedForm) => listed,
  'brand not in it': ({ listed }: OwnedForm) => !listed,
  'says whose it is': ({ named }: OwnedForm) => named,
  'bare, no name in it': ({ named }: OwnedForm) => !named,
  'copies of a kit': ({ copied }: OwnedForm) => copied,
} as const;
type FormGroup = keyof typeof FORM_GROUPS;

export interface SameBrandError {
  readonly id: string;
  readonly host: string;
  readonly kind: ForeignHost | 'own';
  readonly score: number;
  readonly signals: readonly { readonly code: string; readonly weight: number }[];
}

export interface SameBrandEvaluation {
  readonly model: string;
  /** Recorded forms on the hosts of their owners: they set the bar. */
  readonly ownForms: number;
  /** How many of them may stand above it. */
  readonly allowed: number;
  readonly bar: number;
  /** Of them, suspected at the model's own threshold. */
  readonly accused: Share;
  readonly groups: readonly SameBrandGroup[];
  readonly worst: {
    readonly accused: readonly SameBrandError[];
    readonly missed: readonly SameBrandError[];
  };
}

interface SameBrandOptions {
  readonly dataDir: string;
  readonly modelDir?: string;
  readonly errors: number;
}

/**
 * The same log-in form on its owner's host and on four kinds of hosts of somebody else's: only the host differs, so nothing but knowing whose
 * the form is can tell them apart. Copies of kits stand on foreign hosts only. Raises MODEL_REFUSED where the model cannot be used.
 */
export async function evaluateSameBrand(options: SameBrandOptions): Promise<SameBrandEvaluation> {
  const judging = await openJudging(undefined, {
    modelDir: options.modelDir ?? shippedPaths().model,
  });
  const { classifier, protect, reference } = judging;
  const forms = await readOwnedForms(options.dataDir, reference.brands);
  const judged = (form: OwnedForm, host: string, kind: JudgedForm['kind']): JudgedForm => {
    const page: PageFacts = formOnHost(form, host);
    const { url, title, text } = page;
    const { score, suspected, signals } = classifier.classify({
      id: form.id,
      kind: 'page',
      url,
      title,
      text,
      page,
    });
    return { form, host, kind, score, suspected, signals };
  };
  const others = forms.flatMap(({ own, copied, listed }) =>
    own === undefined || copied || listed || protect.host(own).protected ? [] : [own],
  );
  const honest = forms.flatMap((form) =>
    form.own === undefined || form.copied ? [] : [judged(form, form.own, 'own')],
  );
  const foreign = FOREIGN_HOSTS.flatMap((kind) =>
    forms.flatMap((form) => {
      const host = foreignHost(kind, form, others);
      return host === undefined ? [] : [judged(form, host, kind)];
    }),
  );
  return {
    model: classifier.modelVersion,
    ...figures(honest, foreign),
    worst: worst(honest, foreign, options.errors),
  };
}

function figures(
  honest: readonly JudgedForm[],
  foreign: readonly JudgedForm[],
): Omit<SameBrandEvaluation, 'model' | 'worst'> {
  const scores = honest.map(({ score }) => score);
  const groups = (['all', ...FOREIGN_HOSTS] as const).flatMap((hosts) =>
    groupNames().flatMap((name): SameBrandGroup[] => {
      const own = foreign.filter(
        ({ kind, form }) => (hosts === 'all' || kind === hosts) && FORM_GROUPS[name](form),
      );
      const at = recallAtRate(
        own.map(({ score }) => score),
        scores,
        RATE,
      );
      const auc = areaUnderCurve(
        own.map(({ score }) => score),
        scores,
      );
      if (!at || !auc) return [];
      return [{ hosts, forms: name, recall: at.recall, suspected: suspectedOf(own), auc }];
    }),
  );
  const allowed = Math.floor(scores.length * RATE);
  const bar = barAtRate(scores, RATE);
  return { ownForms: honest.length, allowed, bar, accused: suspectedOf(honest), groups };
}

function groupNames(): FormGroup[] {
  return Object.keys(FORM_GROUPS) as FormGroup[];
}

function suspectedOf(rows: readonly JudgedForm[]): Share {
  return wilson(rows.filter(({ suspected }) => suspected).length, rows.length);
}

const SIGNALS_SHOWN = 6;

function worst(
  honest: readonly JudgedForm[],
  foreign: readonly JudgedForm[],
  most: number,
): SameBrandEvaluation['worst'] {
  const line = ({ form, host, kind, score, signals }: JudgedForm): SameBrandError => ({
    id: form.id,
    host,
    kind,
    score,
    signals: signals.slice(0, SIGNALS_SHOWN).map(({ code, weight }) => ({ code, weight })),
  });
  return {
    accused: [...honest]
      .sort((a, b) => b.score - a.score)
      .slice(0, most)
      .map(line),
    missed: [...foreign]
      .sort((a, b) => a.score - b.score)
      .slice(0, most)
      .map(line),
  };
}
