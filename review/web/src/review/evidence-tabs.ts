/** The tabs of the evidence pane, in the order of the keys 1 to 7. */
export const EVIDENCE_TABS = [
  'screenshot',
  'text',
  'redirects',
  'page',
  'infrastructure',
  'artefacts',
  'related',
] as const;
export type EvidenceTab = (typeof EVIDENCE_TABS)[number];
