import { describe, expect, it } from 'vitest';
import { AppError, ConflictError, InvalidInputError } from '../../../domain/index.js';
import { vietnameseOf } from '../../../review/server/messages.js';

describe('vietnameseOf', () => {
  const unreadable = (facts: AppError['facts']) =>
    new AppError({ code: 'SEED_FILE_UNREADABLE', message: 'not a workbook', facts });
  const cases: [string, AppError, RegExp, RegExp][] = [
    [
      'names the file that cannot be read',
      unreadable({ fileName: 'ds.xlsx' }),
      /^Không đọc được tệp ds\.xlsx\.$/,
      /không mật khẩu/,
    ],
    [
      'names its line where one is known',
      unreadable({ fileName: 'ds.yaml', line: 7 }),
      /dòng 7/,
      /Sửa dòng đó/,
    ],
    [
      'tells a name that is taken from a change by somebody else',
      new ConflictError('The login an is taken', { taken: 'an' }),
      /“an” đã có/,
      /tên khác/,
    ],
    [
      'says so where somebody else was quicker',
      new ConflictError('The account changed meanwhile', { login: 'an' }),
      /người khác/,
      /Tải lại/,
    ],
    [
      'names the plan that cannot be used',
      new InvalidInputError('bad', { cron: '99 x', timeZone: 'UTC' }),
      /“99 x”/,
      /Năm trường/,
    ],
    [
      'names the fields that do not fit',
      new InvalidInputError('bad', { fields: 'name, role' }),
      /ở: name, role/,
      /Sửa/,
    ],
    ['has words where it knows no more', new InvalidInputError('bad'), /không hợp lệ\.$/, /./],
  ];
  it.each(cases)('%s', (_name, error, message, hint) => {
    const said = vietnameseOf(error);
    expect(said.message).toMatch(message);
    expect(said.hint ?? '').toMatch(hint);
    expect(said.message).not.toContain('…');
  });

  it('falls back on what the error says itself', () => {
    expect(vietnameseOf(new AppError({ code: 'NEW_CODE', message: 'as it is' }))).toEqual({
      message: 'as it is',
    });
  });
});
