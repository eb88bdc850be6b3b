import { NotFoundError, PolicyError } from '../../../domain/index.js';
import { recordAct } from '../../actions/outbox.js';
import type { Handlers } from '../call.js';
import type { ReviewServerDeps } from '../deps.js';
import { leadFinding } from './cases.js';

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Text is handed out; images and unknown bytes only as what they are not: text nobody runs. */
const MAX_DOWNLOAD_BYTES = 20 * 1_024 * 1_024;

/** Stored evidence: the screenshot as an image, everything else as a text attachment. */
export function evidenceHandlers(
  deps: ReviewServerDeps,
): Pick<Handlers, 'screenshotImage' | 'evidenceDownload'> {
  return {
    screenshotImage: async ({ params }) => {
      const { screenshot } = await leadFinding(deps, params.id);
      if (screenshot.state !== 'taken') throw new NotFoundError('screenshot', params.id);
      const bytes = await deps.stores.evidence.get(screenshot.sha256);
      if (!bytes) throw new NotFoundError('screenshot file', screenshot.sha256);
      if (!PNG_SIGNATURE.equals(bytes.subarray(0, PNG_SIGNATURE.length)))
        throw new PolicyError('NOT_AN_IMAGE', 'The stored screenshot is not a PNG image', {
          sha256: screenshot.sha256,
        });
      const headers = { 'cache-control': 'private, max-age=3600' };
      return { bytes, contentType: 'image/png', headers };
    },
    evidenceDownload: async ({ params, signedIn }) => {
      const { captureId } = await leadFinding(deps, params.id);
      const capture = await deps.stores.captures.get(captureId);
      const file = capture?.files.find(({ sha256 }) => sha256 === params.sha256);
      const bytes = file ? await deps.stores.evidence.get(file.sha256) : undefined;
      if (!file || !bytes) throw new NotFoundError('evidence file', params.sha256);
      if (bytes.length > MAX_DOWNLOAD_BYTES)
        throw new PolicyError('FILE_TOO_LARGE', 'The file is too large to hand out here', {
          bytes: bytes.length,
        });
      await recordAct(deps, {
        action: 'artefact.unmasked',
        actor: signedIn.actor.login,
        subject: `case:${params.id}`,
        detail: { evidence: file.role, sha256: file.sha256 },
        salt: file.sha256,
      });
      const fileName = `${file.role}-${file.sha256.slice(0, 12)}.txt`;
      return { bytes, contentType: 'text/plain; charset=utf-8', fileName };
    },
  };
}
