export { createArtefactExtractor } from './artefacts/create-extractor.js';
export { extractPage } from './page.js';
export { textIsTooThin } from './thin-text.js';
