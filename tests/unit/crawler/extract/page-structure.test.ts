import { describe, expect, it } from 'vitest';
import { PageStructure } from '../../../../crawler/extract/page-structure.js';

describe('the structure of a page', () => {
  it('writes tags and classes in their order', () => {
    const structure = new PageStructure();
    structure.add('html', undefined);
    structure.add('body', 'home');
    structure.add('div', '');
    expect(structure.toString()).toBe('html;body.home;div.;');
  });

  it('is written anew after more was added', () => {
    const structure = new PageStructure();
    structure.add('p', undefined);
    expect(structure.toString()).toBe('p;');
    structure.add('b', undefined);
    expect(structure.toString()).toBe('p;b;');
  });

  it('takes sixty characters of a class', () => {
    const structure = new PageStructure();
    structure.add('i', 'x'.repeat(100));
    expect(structure.toString()).toBe(`i.${'x'.repeat(60)};`);
  });

  it('stops growing after a quarter of a million characters', () => {
    const structure = new PageStructure();
    for (let i = 0; i < 300_000; i += 1) structure.add('p', undefined);
    expect(structure.toString().length).toBeLessThan(262_150);
    expect(structure.toString().length).toBeGreaterThan(262_140);
  });
});
