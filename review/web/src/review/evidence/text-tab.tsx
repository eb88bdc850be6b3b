import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../contract/index.js';
import { formatPercent } from '../../format/value.js';
import { Notice } from '../../parts/notice.js';
import { type ReasonSpan, segmentText, type TextSegment } from '../highlight.js';
import { keyLabelOf } from '../key-map.js';
import type { ReasonJump } from '../use-reason-jump.js';

interface TextTabProps {
  readonly detail: CaseDetail;
  readonly jump: ReasonJump;
}

/** The extracted text with the stretches the reasons rest on; personal data in it is masked by the server. */
export function TextTab({ detail, jump }: TextTabProps) {
  const { t } = useTranslation();
  const text = detail.finding?.text ?? '';
  const imageText = detail.finding?.imageText;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (jump.at === undefined) return;
    box.current?.querySelector('[data-current="true"]')?.scrollIntoView({ block: 'center' });
  }, [jump.at]);
  if (text === '' && !imageText) {
    return (
      <Notice sign="–" title={t('text.none')}>
        <span className="soft">{t('text.noneHint')}</span>
      </Notice>
    );
  }
  return (
    <>
      <div className="row soft text-bar">
        <span aria-live="polite">
          {jump.at === undefined
            ? t('text.reasons', { count: jump.count })
            : t('text.reasonAt', { at: jump.at + 1, count: jump.count })}
        </span>
        <button type="button" className="plain-button" onClick={() => jump.step(-1)}>
          ↑ {t('text.previous')} <span className="key-hint">{keyLabelOf('previous_reason')}</span>
        </button>
        <button
          type="button"
          className="plain-button"
          data-testid="next-reason"
          onClick={() => jump.step(1)}
        >
          ↓ {t('text.next')} <span className="key-hint">{keyLabelOf('next_reason')}</span>
        </button>
      </div>
      <div ref={box}>
        {text !== '' && <MarkedText text={text} from={0} jump={jump} data-testid="evidence-text" />}
        {imageText && (
          <section data-testid="evidence-image-text">
            <h3>{t('text.image.title')}</h3>
            <p className="soft">
              {t('text.image.about', {
                words: imageText.words,
                dropped: imageText.dropped,
                share: formatPercent(imageText.confidence),
              })}
            </p>
            <MarkedText text={imageText.text} from={text.length + 1} jump={jump} />
          </section>
        )}
      </div>
    </>
  );
}

interface MarkedTextProps {
  readonly text: string;
  /** Where this text begins in the order of reading that the spans are given in. */
  readonly from: number;
  readonly jump: ReasonJump;
  readonly 'data-testid'?: string;
}

function MarkedText({ text, from, jump, 'data-testid': testId }: MarkedTextProps) {
  const spans = useMemo(
    () => jump.spans.map((span) => ({ ...span, start: span.start - from, end: span.end - from })),
    [jump.spans, from],
  );
  const segments = useMemo(() => segmentText(text, spans), [text, spans]);
  return (
    <pre className="evidence-text" data-testid={testId}>
      {segments.map((segment) => (
        <Segment key={segment.start} segment={segment} spans={spans} current={jump.current} />
      ))}
    </pre>
  );
}

interface SegmentProps {
  readonly segment: TextSegment;
  readonly spans: readonly ReasonSpan[];
  readonly current: number | undefined;
}

function Segment({ segment, spans, current }: SegmentProps) {
  const { t } = useTranslation();
  if (segment.tone === 'plain') return segment.text;
  const isCurrent = current !== undefined && segment.reasons.includes(current);
  const names = segment.reasons.map((reason) => reason + 1).join(', ');
  const startsHere = spans.some((span) => span.start === segment.start);
  return (
    <mark
      className="reason-mark"
      data-tone={segment.tone}
      data-current={isCurrent}
      title={t(`text.mark.${segment.tone}`, { names })}
    >
      {startsHere && <sup>{names}</sup>}
      {segment.text}
    </mark>
  );
}
