import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { QuickTokenizer } from '../../../../crawler/extract/quick-tokenizer.js';

const OPTIONS = { xmlMode: false, decodeEntities: false };

const PIECES = [
  '<p class="a>b" title=\'x"y\' data-x=1>chữ &amp; số</p>',
  '<script>if (a < b) s = "</scrip>"; // </SCRIPT >',
  '<style>a > b { content: "<" }</style >',
  '<title>a &lt; <b> </title>',
  '<textarea><p></textarea>',
  '<!-- a -- > <b> -->',
  '<!--->',
  '<!doctype html>',
  '<![CDATA[ <x> ]]>',
  '<a href="chưa đóng',
  "<a href='chưa đóng",
  '<a href=x/>',
  '< không phải thẻ <3 ',
  '</ p>',
  '</>',
  '<',
  '&',
  '"',
  '',
];

/** Every event with all it says, in order. */
function eventsOf(tokenizer: typeof Tokenizer, parts: readonly string[]): string[] {
  const events: string[] = [];
  const callbacks = new Proxy({} as TokenizerCallbacks, {
    get:
      (_, event) =>
      (...values: unknown[]) => {
        events.push(`${String(event)}(${values.join(',')})`);
        return false;
      },
  });
  const reader = new tokenizer(OPTIONS, callbacks);
  for (const part of parts) reader.write(part);
  reader.end();
  return events;
}

describe('the tokenizer that searches by the engine', () => {
  it.each(PIECES.map((piece) => [piece]))('tells the same of %j as the library does', (piece) => {
    expect(eventsOf(QuickTokenizer, [piece])).toEqual(eventsOf(Tokenizer, [piece]));
  });

  it('tells the same of every two pieces, in one part or in two', () => {
    for (const first of PIECES)
      for (const second of PIECES) {
        expect(eventsOf(QuickTokenizer, [first + second])).toEqual(
          eventsOf(Tokenizer, [first + second]),
        );
        expect(eventsOf(QuickTokenizer, [first, second])).toEqual(
          eventsOf(Tokenizer, [first, second]),
        );
      }
  });

  it('has a step of the library to replace', () => {
    expect(Reflect.has(Tokenizer.prototype, 'fastForwardTo')).toBe(true);
    expect(Reflect.get(QuickTokenizer.prototype, 'fastForwardTo')).not.toBe(
      Reflect.get(Tokenizer.prototype, 'fastForwardTo'),
    );
  });
});
