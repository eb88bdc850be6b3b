import type { Capture, EvidenceStore, Stores } from '../domain/index.js';

/** A captured page's HTML as the evidence store keeps it, with its capture; `undefined` where either is gone. */
export async function storedHtml(
  captureId: string,
  { captures, evidence }: Pick<Stores, 'captures'> & { readonly evidence: EvidenceStore },
): Promise<{ readonly capture: Capture; readonly html: string } | undefined> {
  const capture = await captures.get(captureId);
  const file = capture?.files.find(({ role }) => role === 'html');
  const bytes = file && (await evidence.get(file.sha256));
  return capture && bytes ? { capture, html: Buffer.from(bytes).toString('utf8') } : undefined;
}
