import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../classifiers/vietnamese/language.js';

describe('the language of a text without accents', () => {
  it.each([
    ['nang han muc the, zalo 0900.000.000', 'vi'],
    ['thu mua sim cu, can gap', 'vi'],
    ['e doi mk nho a cam, so e k kim dc lai', 'vi'],
    ['giu jum e cai acc toi thi xog nka', 'vi'],
    ['bo oi con doi so roi, luu so nay giup con', 'vi'],
  ])('is Vietnamese by its spelling: %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    'Let me in, you can do it',
    'Can Tom come on time, then we go home',
    'su cuenta ha sido bloqueada, haga clic en el enlace',
    'silakan hubungi kami untuk informasi akun anda',
    'votre compte est suspendu, cliquez ici pour continuer',
    'ok a b c',
    'to do',
  ])('is not Vietnamese because some words could be: %s', (text) => {
    expect(detectLanguage(text)).not.toBe('vi');
  });
});
