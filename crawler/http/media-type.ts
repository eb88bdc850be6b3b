/** How a response is treated by what it says it is. */
export type MediaTreatment = 'html' | 'text' | 'head_only' | 'skip';

const HTML = new Set(['text/html', 'application/xhtml+xml', 'application/vnd.wap.xhtml+xml']);
const TEXT = new Set(['text/plain', 'text/markdown']);
const APK = 'application/vnd.android.package-archive';

/** The media type alone, lower case; the empty string where none is stated. */
export function mediaType(contentType: string): string {
  return contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/**
 * Pages and plain text are read; of an APK the head is recorded, since being served is the finding; the rest is recorded
 * as skipped. A missing type is taken for HTML, as browsers do.
 */
export function mediaTreatment(
  headers: Readonly<Record<string, string>>,
  url: URL,
): MediaTreatment {
  const type = mediaType(headers['content-type'] ?? '');
  const fileName = /filename\*?=[^;]*\.apk\b/i.test(headers['content-disposition'] ?? '');
  if (type === APK || fileName || (!HTML.has(type) && /\.apk$/i.test(url.pathname)))
    return 'head_only';
  if (type === '' || HTML.has(type)) return 'html';
  return TEXT.has(type) ? 'text' : 'skip';
}
