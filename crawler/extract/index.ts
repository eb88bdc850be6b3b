export { createArtefactExtractor } from './artefacts/create-extractor.js';
export { EXTRACT_LIMITS, type ExtractLimits } from './limits.js';
export { type ExtractPageOptions, extractPage } from './page.js';
