import { expect, it } from 'vitest';
import { thresholdsText } from '../../../app/thresholds.js';

it('names the threshold of every kind, kinds of one threshold together', () => {
  const thresholds = { message: 0.7, post: 0.625, page: 0.4, form: 0.45, address: 0.7 };
  expect(thresholdsText({ thresholds })).toBe(
    'message, address 0.700; post 0.625; page 0.400; form 0.450',
  );
});
