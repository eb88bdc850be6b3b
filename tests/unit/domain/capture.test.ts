import { describe, expect, it } from 'vitest';
import { type FormFacts, keptForms } from '../../../domain/index.js';

const field = { type: 'text', name: 'otp', label: 'Mã OTP', asks: 'otp' } as const;
const form: FormFacts = {
  action: 'https://nhan.example/luu.php',
  method: 'post',
  foreign: true,
  fields: [field],
};

describe('forms kept with a capture', () => {
  it('stand as they were found', () => {
    expect(keptForms([form])).toEqual([form]);
    expect(keptForms([])).toEqual([]);
  });

  it('are bounded, however many a page has and however long it makes them', () => {
    const long = 'x'.repeat(5_000);
    const wide = {
      ...form,
      action: `https://a.example/${long}`,
      fields: Array.from({ length: 500 }, () => ({
        ...field,
        name: long,
        label: long,
        type: long,
      })),
    };
    const kept = keptForms(Array.from({ length: 200 }, () => wide));
    expect(kept).toHaveLength(20);
    expect(kept[0]?.fields).toHaveLength(40);
    expect(JSON.stringify(kept).length).toBeLessThan(500_000);
  });
});
