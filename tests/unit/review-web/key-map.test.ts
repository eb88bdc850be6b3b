import { describe, expect, it } from 'vitest';
import { actionOf, KEY_BINDINGS, type KeyStroke } from '../../../review/web/src/review/key-map.js';

function stroke(code: string, part: Partial<KeyStroke> = {}): KeyStroke {
  return {
    code,
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    repeat: false,
    isComposing: false,
    keyCode: 0,
    inEditable: false,
    ...part,
  };
}

/** Key codes that Telex typists strike for “đường dẫn lừa đảo”. */
const TELEX = [...'dduwowngf daanx luwaf ddaor'].map((letter) =>
  letter === ' ' ? 'Space' : `Key${letter.toUpperCase()}`,
);

describe('review keys', () => {
  const decisions = [
    ['KeyY', 'confirmed'],
    ['KeyN', 'not_scam'],
    ['KeyU', 'unclear'],
    ['KeyC', 'compromised'],
    ['KeyD', 'duplicate'],
    ['KeyG', 'held'],
  ] as const;
  it.each(decisions)('%s decides %s', (code, kind) => {
    expect(actionOf(stroke(code))).toEqual({ type: 'decide', kind });
  });

  const simple = [
    ['KeyJ', {}, 'next'],
    ['KeyK', {}, 'previous'],
    ['KeyS', {}, 'skip'],
    ['KeyZ', {}, 'undo'],
    ['KeyA', {}, 'claim'],
    ['KeyH', {}, 'next_reason'],
    ['KeyH', { shiftKey: true }, 'previous_reason'],
    ['Slash', {}, 'search'],
    ['Slash', { shiftKey: true }, 'help'],
  ] as const;
  it.each(simple)('%s %o does %s', (code, part, type) => {
    expect(actionOf(stroke(code, part))).toEqual({ type });
  });

  it('opens the seven evidence tabs with 1 to 7', () => {
    const tabs = [1, 2, 3, 4, 5, 6, 7].map((digit) => actionOf(stroke(`Digit${digit}`)));
    expect(tabs).toEqual([0, 1, 2, 3, 4, 5, 6].map((index) => ({ type: 'tab', index })));
    expect(actionOf(stroke('Digit8'))).toBeUndefined();
  });

  const ignored: [string, Partial<KeyStroke>][] = [
    ['focus in a field', { inEditable: true }],
    ['composition', { isComposing: true }],
    ['input method', { keyCode: 229 }],
    ['Ctrl', { ctrlKey: true }],
    ['Alt', { altKey: true }],
    ['Meta', { metaKey: true }],
    ['Shift', { shiftKey: true }],
    ['a held key', { repeat: true }],
  ];
  it.each(ignored)('does nothing under %s', (_name, part) => {
    expect(actionOf(stroke('KeyY', part))).toBeUndefined();
  });

  it('changes nothing while Vietnamese is typed in Telex into a field', () => {
    const acts = TELEX.map((code) => actionOf(stroke(code, { inEditable: true })));
    expect(acts.every((act) => act === undefined)).toBe(true);
  });

  it('binds each stroke once, and nothing to Backspace or Delete', () => {
    const strokes = KEY_BINDINGS.map(({ code, shift }) => `${shift ? 'Shift+' : ''}${code}`);
    expect(new Set(strokes).size).toBe(strokes.length);
    expect(strokes.filter((name) => /Backspace|Delete/.test(name))).toEqual([]);
  });
});
