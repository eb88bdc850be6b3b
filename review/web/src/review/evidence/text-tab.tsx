import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../contract/index.js';
import { Notice } from '../../parts/notice.js';
import { segmentText, type TextSegment } from '../highlight.js';
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
  const segments = useMemo(() => segmentText(text, jump.spans), [text, jump.spans]);
  const box = useRef<HTMLPreElement>(null);
  useEffect(() => {
    if (jump.at === undefined) return;
    box.current?.querySelector('[data-current="true"]')?.scrollIntoView({ block: 'center' });
  }, [jump.at]);
  if (text === '') {
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
      <pre className="evidence-text" ref={box} data-testid="evidence-text">
        {segments.map((segment) => (
          <Segment key={segment.start} segment={segment} jump={jump} />
        ))}
      </pre>
    </>
  );
}

function Segment({ segment, jump }: { readonly segment: TextSegment; readonly jump: ReasonJump }) {
  const { t } = useTranslation();
  if (segment.tone === 'plain') return segment.text;
  const isCurrent = jump.current !== undefined && segment.reasons.includes(jump.current);
  const names = segment.reasons.map((reason) => reason + 1).join(', ');
  const startsHere = jump.spans.some((span) => span.start === segment.start);
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
