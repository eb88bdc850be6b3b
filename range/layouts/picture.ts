import { escapeHtml, htmlDocument } from './document.js';

export interface PictureParts {
  readonly title: string;
  /** The words of the picture, one line each; the first is its heading. */
  readonly lines: readonly string[];
  readonly colour: string;
  readonly ink: string;
  /** An `<img>`, or the background of an empty element. */
  readonly shown: 'image' | 'background';
}

const WIDTH_PX = 1_120;
const LINE_PX = 54;
const HEADING_PX = 46;
const WORDS_PX = 30;

/** A page whose every word stands in a picture: nothing for a reader of markup. */
export function picturePage({ title, lines, colour, ink, shown }: PictureParts): string {
  const height = LINE_PX * (lines.length + 2);
  const words = lines.map((line, index) => {
    const size = index === 0 ? HEADING_PX : WORDS_PX;
    return `<text x="50" y="${LINE_PX * (index + 1.6)}" font-size="${size}">${escapeHtml(line)}</text>`;
  });
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH_PX}" height="${height}"><rect width="100%" height="100%" fill="${colour}"/><g fill="${ink}" font-family="Liberation Sans, Arial, sans-serif">${words.join('')}</g></svg>`;
  const address = `data:image/svg+xml,${encodeURIComponent(picture).replaceAll("'", '%27')}`;
  const style = `.anh{width:${WIDTH_PX}px;height:${height}px;margin:20px auto}`;
  const body =
    shown === 'image'
      ? `<div class="anh"><img src="${address}" alt=""></div>`
      : `<div class="anh" style="background:url('${address}')"></div>`;
  return htmlDocument({ title, style, body });
}
