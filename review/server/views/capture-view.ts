import {
  type Capture,
  defang,
  type FormFacts,
  type ScreenshotState,
} from '../../../domain/index.js';
import { maskDigitRuns } from '../../actions/mask-text.js';
import type { CaptureView, CaseDetail, FormView, ScreenshotView } from '../../contract/index.js';
import { showUrl } from './shown-value.js';

/** One hop of a redirect chain, defanged. */
export function viewRedirect(hop: Capture['redirects'][number]): CaseDetail['redirects'][number] {
  return {
    url: showUrl(hop.url),
    status: hop.status,
    via: hop.via,
    address: hop.address === undefined ? undefined : defang(hop.address),
  };
}

/** The state of a screenshot with the path of its stored image. */
export function viewScreenshot(caseId: string, state: ScreenshotState): ScreenshotView {
  switch (state.state) {
    case 'pending':
      return { state: 'pending', requestedAt: state.requestedAt.toISOString() };
    case 'failed':
      return {
        state: 'failed',
        code: state.code,
        detail: maskDigitRuns(state.detail),
        failedAt: state.failedAt.toISOString(),
      };
    case 'taken':
      return {
        state: 'taken',
        imageUrl: `/api/cases/${caseId}/screenshot.png?v=${state.sha256.slice(0, 16)}`,
        width: state.width,
        height: state.height,
        takenAt: state.takenAt.toISOString(),
      };
  }
}

/** What is known of a page as it was seen, its addresses defanged, its files by their hashes. */
export function viewCapture(caseId: string, capture: Capture): CaptureView {
  const { certificate } = capture;
  return {
    id: capture.id,
    runId: capture.runId,
    requestedUrl: showUrl(capture.requestedUrl),
    finalUrl: showUrl(capture.finalUrl),
    status: capture.status,
    contentType: capture.contentType,
    charset: capture.charset,
    lane: capture.lane,
    addresses: capture.addresses.map(defang),
    certificate: certificate ? { ...certificate, subject: defang(certificate.subject) } : undefined,
    robots: capture.robots,
    forms: capture.forms?.map(viewForm),
    manifestSha256: capture.manifestSha256,
    textHash: capture.textHash,
    files: capture.files.map(({ role, sha256, bytes, contentType }) => ({
      role,
      sha256,
      bytes,
      contentType,
      downloadUrl: `/api/cases/${caseId}/evidence/${sha256}`,
    })),
    capturedAt: capture.capturedAt.toISOString(),
  };
}

/** A form with its address defanged and numbers of persons masked, wherever a page may have put one. */
function viewForm(form: FormFacts): FormView {
  return {
    action: showUrl(form.action),
    method: form.method,
    foreign: form.foreign,
    fields: form.fields.map(({ type, name, label, asks, hidden }) => ({
      type,
      name: maskDigitRuns(name),
      label: maskDigitRuns(label),
      asks,
      ...(hidden === true ? { hidden } : {}),
    })),
  };
}
