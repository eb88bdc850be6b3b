import type { Evidence } from '../../../classifiers/evidence.js';
import { createExaminer, type Examiner } from '../../../classifiers/examine.js';
import { loadModel } from '../../../classifiers/index.js';
import { extractPage } from '../../../crawler/index.js';
import { MODEL_DIR, shippedReference } from './reference.js';

/** The members of the shipped classifier, before fusion. */
export async function shippedExaminer(): Promise<Examiner> {
  return createExaminer({ ...(await shippedReference()), model: await loadModel(MODEL_DIR) });
}

/** What they find on a page, of a neutral host unless told. */
export async function pageExaminer(): Promise<(html: string, url?: string) => readonly Evidence[]> {
  const examine = await shippedExaminer();
  return (html, url = 'https://anbinhnam.com/') => {
    const page = extractPage(html, { url });
    return examine({ id: '1', kind: 'page', url, text: page.text, page }).evidence;
  };
}
