import { expect, it } from 'vitest';
import { thresholdsOf, thresholdsText } from '../../../app/thresholds.js';
import type { SubjectKind } from '../../../domain/index.js';

const classifier = {
  thresholdOf: (kind: SubjectKind): number =>
    kind === 'page' ? 0.4 : kind === 'post' ? 0.625 : 0.7,
};

it('names the threshold of every kind, kinds of one threshold together', () => {
  expect(thresholdsText(classifier)).toBe(
    'page 0.400; message, channel, group, account, app, call, ip, url 0.700; post 0.625',
  );
  expect(thresholdsOf(classifier)).toMatchObject({ page: 0.4, post: 0.625, url: 0.7 });
});
