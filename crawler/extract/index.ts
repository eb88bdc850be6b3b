export { createArtefactExtractor } from './artefacts/create-extractor.js';
export { extractPage } from './page.js';
