import { useTranslation } from 'react-i18next';
import type { CaseDetail, SignalView } from '../../../contract/index.js';
import { formatPercent, formatWeight, weightBar } from '../format/value.js';
import type { ReasonJump } from './use-reason-jump.js';

interface ReasonListProps {
  readonly detail: CaseDetail;
  readonly jump: ReasonJump;
  readonly onReason: (reason: number) => void;
}

/**
 * Why the case is suspected: what can be looked up first, the general reasons apart, and the sum that makes the likelihood.
 * Counter-evidence stands among them with its own sign, colour and line.
 */
export function ReasonList({ detail, jump, onReason }: ReasonListProps) {
  const { t } = useTranslation();
  const signals = detail.finding?.signals ?? [];
  const heaviest = Math.max(0, ...signals.map((signal) => Math.abs(signal.weight)));
  // The server puts the general reasons last, so that numbers and jumps follow the list as it is read.
  const firstGeneral = signals.findIndex((signal) => signal.general);
  const split = firstGeneral < 0 ? signals.length : firstGeneral;
  const list = (from: number, to: number) => (
    <ol className="reason-list" start={from + 1}>
      {signals.slice(from, to).map((signal, offset) => {
        const index = from + offset;
        return (
          <li key={index}>
            <Reason
              signal={signal}
              index={index}
              bar={weightBar(signal.weight, heaviest)}
              current={jump.current === index}
              {...(signal.span?.field === 'text' || signal.span?.field === 'image'
                ? { onJump: () => onReason(index) }
                : {})}
            />
          </li>
        );
      })}
    </ol>
  );
  return (
    <section data-testid="reasons">
      <h2>{t('reasons.title')}</h2>
      {signals.length === 0 && <p className="soft">{t('reasons.none')}</p>}
      {split > 0 && list(0, split)}
      {split < signals.length && (
        <>
          <h3 className="reason-general" title={t('reasons.generalAbout')}>
            {t('reasons.general')}
          </h3>
          {list(split, signals.length)}
        </>
      )}
      {detail.finding && signals.length > 0 && <ReasonSum finding={detail.finding} />}
    </section>
  );
}

/** The weights are log-odds: added up they give the likelihood, the general ones among them. */
function ReasonSum({ finding }: { readonly finding: NonNullable<CaseDetail['finding']> }) {
  const { t } = useTranslation();
  const sum = finding.signals.reduce((total, { weight }) => total + weight, 0);
  return (
    <p className="reason-sum" title={t('reasons.sumAbout')} data-testid="reason-sum">
      {t('reasons.sum', { count: finding.signals.length, sum: formatWeight(sum) })}{' '}
      <b>{t('reasons.likelihood', { share: formatPercent(finding.score) })}</b>
    </p>
  );
}

interface ReasonProps {
  readonly signal: SignalView;
  readonly index: number;
  /** Width in per cent. */
  readonly bar: number;
  readonly current: boolean;
  readonly onJump?: () => void;
}

function Reason({ signal, index, bar, current, onJump }: ReasonProps) {
  const { t } = useTranslation();
  const tone = signal.weight > 0 ? 'accuses' : 'clears';
  const content = <ReasonContent signal={signal} index={index} bar={bar} tone={tone} />;
  if (!onJump) {
    return (
      <div className="reason" data-tone={tone} data-code={signal.code}>
        {content}
      </div>
    );
  }
  return (
    <button
      type="button"
      className="reason"
      data-tone={tone}
      data-code={signal.code}
      data-current={current}
      title={t('reasons.jump')}
      onClick={onJump}
    >
      {content}
    </button>
  );
}

/** A reason that quotes the words itself needs no quote below it. */
function says(reason: string, quote: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
  return plain(reason).includes(plain(quote));
}

interface ReasonContentProps {
  readonly signal: SignalView;
  readonly index: number;
  readonly bar: number;
  readonly tone: 'accuses' | 'clears';
}

function ReasonContent({ signal, index, bar, tone }: ReasonContentProps) {
  const { t, i18n } = useTranslation();
  const text = i18n.language === 'en' ? (signal.reasonEn ?? signal.reason) : signal.reason;
  return (
    <>
      <span className="reason-top">
        <b>{index + 1}.</b>
        <span className="reason-name">{text}</span>
        <span className={`reason-weight tone-${tone}`} title={t(`reasons.${tone}`)}>
          <span aria-hidden="true">{tone === 'accuses' ? '▲' : '▽'}</span>{' '}
          {formatWeight(signal.weight)}
          <span className="visually-hidden"> {t(`reasons.${tone}`)}</span>
        </span>
      </span>
      <span className="reason-bar" style={{ width: `${bar}%` }} />
      {signal.quote && !says(text, signal.quote) && (
        <span className="reason-quote">“{signal.quote}”</span>
      )}
    </>
  );
}
