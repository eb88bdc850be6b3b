import {
  type ArtefactExtractor,
  type CrawledPage,
  type Crawler,
  type ImageReader,
  textIsTooThin,
} from '../../crawler/index.js';
import {
  type Artefact,
  type CrawlRun,
  canonicalUrl,
  errorCode,
  errorMessage,
  hostOf,
  IMAGE_FIELD,
  type ImageText,
  type JobQueue,
  type Logger,
} from '../../domain/index.js';

/** Pages of one host that may be read as pictures in one run: each costs a drawing and up to 20 s of reading. */
export const PICTURES_PER_HOST = 5;

export interface PictureDeps {
  readonly crawler: Pick<Crawler, 'drawPage'>;
  readonly reader: Pick<ImageReader, 'read'>;
  readonly extractArtefacts: ArtefactExtractor;
  readonly queue: Pick<JobQueue, 'claimUrls'>;
  readonly logger: Logger;
}

/** A page as it is judged: with the words of its picture, where they were read. */
export interface SeenPage {
  readonly page: CrawledPage;
  readonly imageText?: ImageText;
  readonly imageArtefacts: readonly Artefact[];
}

/**
 * Draws and reads a page whose own text is too thin to be judged; a page with text comes back at once. At most
 * {@link PICTURES_PER_HOST} of a host in a run; a page judged twice keeps its place. What cannot be drawn or read is judged
 * by what it has. Raises only what a stopped worker or an absent queue raises.
 */
export async function readPicture(
  page: CrawledPage,
  run: CrawlRun,
  deps: PictureDeps,
  signal: AbortSignal,
): Promise<SeenPage> {
  const asFetched = { page, imageArtefacts: [] };
  if (!textIsTooThin(page.facts) || !(await hasPlace(page, run, deps.queue))) return asFetched;
  let drawn = page;
  try {
    drawn = page.enlarged ? page : await deps.crawler.drawPage(page, signal);
    // A page that leads elsewhere once it is drawn is another page.
    if (hostOf(drawn.finalUrl) !== hostOf(page.finalUrl)) return asFetched;
    if (!drawn.enlarged) return { ...asFetched, page: drawn };
    const imageText = await deps.reader.read(drawn.enlarged, signal);
    deps.logger.info(
      { host: hostOf(page.finalUrl), words: imageText.words, dropped: imageText.dropped },
      'a picture was read',
    );
    if (imageText.words === 0) return { ...asFetched, page: drawn };
    return { page: drawn, imageText, imageArtefacts: artefactsIn(imageText, drawn, deps) };
  } catch (error) {
    signal.throwIfAborted();
    deps.logger.warn(
      { url: page.finalUrl, code: errorCode(error), error: errorMessage(error) },
      'a page with little text was judged without its picture',
    );
    return { ...asFetched, page: drawn };
  }
}

/** Takes one of the host's places in the run. They are marked beside the run's addresses and forgotten with them. */
async function hasPlace(
  page: CrawledPage,
  run: CrawlRun,
  queue: PictureDeps['queue'],
): Promise<boolean> {
  const owner = canonicalUrl(page.finalUrl) ?? page.finalUrl;
  for (let place = 0; place < PICTURES_PER_HOST; place += 1) {
    const mark = `picture:${hostOf(owner)}:${place}`;
    const [free] = await queue.claimUrls(run.id, owner, [mark]);
    if (free) return true;
  }
  return false;
}

/** What the picture names, surer the surer its words were read; never as sure as text. */
function artefactsIn(imageText: ImageText, page: CrawledPage, deps: PictureDeps): Artefact[] {
  return deps
    .extractArtefacts({ text: imageText.text, url: page.finalUrl, kind: 'page' })
    .map((artefact) => ({
      ...artefact,
      fromImage: true,
      confidence: artefact.confidence * imageText.confidence,
      ...(artefact.span ? { span: { ...artefact.span, field: IMAGE_FIELD } } : {}),
    }));
}
