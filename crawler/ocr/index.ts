export { createImageReader, type ImageReader, OCR_DATA_FILE } from './image-reader.js';
