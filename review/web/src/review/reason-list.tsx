import { useTranslation } from 'react-i18next';
import type { CaseDetail, SignalView } from '../../../contract/index.js';
import { formatWeight, weightBar } from '../format/value.js';
import type { ReasonJump } from './use-reason-jump.js';

interface ReasonListProps {
  readonly detail: CaseDetail;
  readonly jump: ReasonJump;
  readonly onReason: (reason: number) => void;
}

/** Why the case is suspected, heaviest reason first, counter-evidence among them with its own sign, colour and line. */
export function ReasonList({ detail, jump, onReason }: ReasonListProps) {
  const { t } = useTranslation();
  const signals = detail.finding?.signals ?? [];
  const heaviest = Math.max(0, ...signals.map((signal) => Math.abs(signal.weight)));
  return (
    <section data-testid="reasons">
      <h2>{t('reasons.title')}</h2>
      {signals.length === 0 && <p className="soft">{t('reasons.none')}</p>}
      <ol className="reason-list">
        {signals.map((signal, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one code may be stated twice; the list never changes while shown
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
        ))}
      </ol>
    </section>
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
      {signal.quote && <span className="reason-quote">“{signal.quote}”</span>}
    </>
  );
}
