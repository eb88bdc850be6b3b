import type { CrawledPage } from '../../crawler/index.js';
import {
  type Capture,
  canonicalJson,
  type EvidenceFile,
  type EvidenceStore,
  keptForms,
} from '../../domain/index.js';
import type { SeenPage } from './read-picture.js';

export interface StoredEvidence {
  readonly files: EvidenceFile[];
  readonly manifestSha256: string;
}

/**
 * Writes what was seen of a page into the evidence store: HTML, text, headers, certificate, DNS answers, redirect chain, and
 * the screenshot where one was taken and the words read from it, then a manifest that names each file with its SHA-256. No officer, unit or
 * egress is named in it: evidence may be sent outside.
 */
export async function storeEvidence(
  { page, imageText }: SeenPage,
  of: { captureId: string },
  evidence: EvidenceStore,
): Promise<StoredEvidence> {
  const files: EvidenceFile[] = [];
  const put = async (
    role: EvidenceFile['role'],
    contentType: string,
    content: string | Uint8Array,
  ) => {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    files.push(await evidence.put(role, contentType, bytes));
  };
  await put('html', 'text/html; charset=utf-8', page.html);
  await put('text', 'text/plain; charset=utf-8', page.facts.text);
  await put('headers', 'application/json', canonicalJson(page.headers));
  await put('redirects', 'application/json', canonicalJson(page.redirects));
  await put('dns', 'application/json', canonicalJson({ addresses: page.addresses }));
  if (page.certificate) await put('tls', 'application/json', canonicalJson(page.certificate));
  if (page.screenshot) await put('screenshot', 'image/png', page.screenshot.png);
  if (imageText) await put('image_text', 'text/plain; charset=utf-8', imageText.text);
  const manifest = await evidence.put(
    'manifest',
    'application/json',
    Buffer.from(manifestOf(page, of.captureId, files), 'utf8'),
  );
  return { files: [...files, manifest], manifestSha256: manifest.sha256 };
}

function manifestOf(page: CrawledPage, captureId: string, files: readonly EvidenceFile[]): string {
  return canonicalJson({
    schema: 'evidence-manifest/1',
    captureId,
    requestedUrl: page.requestedUrl,
    finalUrl: page.finalUrl,
    status: page.status,
    fetchedAt: page.fetchedAt.toISOString(),
    lane: page.lane,
    files: files.map(({ role, sha256, bytes, contentType }) => ({
      role,
      sha256,
      bytes,
      contentType,
    })),
  });
}

/** The record of a capture, as it is kept beside its evidence. */
export function captureOf(
  page: CrawledPage,
  stored: StoredEvidence,
  of: { id: string; runId: string; epoch: string; exercise: boolean; unit: string; host: string },
): Capture {
  return {
    id: of.id,
    runId: of.runId,
    epoch: of.epoch,
    requestedUrl: page.requestedUrl,
    finalUrl: page.finalUrl,
    host: of.host,
    status: page.status,
    contentType: page.contentType,
    charset: page.charset,
    lane: page.lane,
    title: page.facts.title,
    textHash: page.facts.textHash,
    redirects: page.redirects,
    addresses: page.addresses,
    ...(page.certificate ? { certificate: page.certificate } : {}),
    robots: page.robots,
    forms: keptForms(page.facts.forms),
    files: stored.files,
    manifestSha256: stored.manifestSha256,
    exercise: of.exercise,
    unit: of.unit,
    capturedAt: page.fetchedAt,
  };
}
