import { type Document, LineCounter, parseDocument } from 'yaml';
import { errorMessage } from '../domain/index.js';
import { SeedFileError } from './file-error.js';

export interface ParsedYaml {
  readonly document: Document;
  readonly lines: LineCounter;
  readonly value: unknown;
}

/** Parses YAML into its tree and its plain value. Raises SEED_FILE_UNREADABLE for bad syntax and for alias bombs. */
export function parseYaml(text: string, fileName: string): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const error = document.errors[0];
  if (error) throw yamlError(fileName, error, error.linePos?.[0].line);
  try {
    return { document, lines, value: document.toJS() };
  } catch (cause) {
    throw yamlError(fileName, cause);
  }
}

function yamlError(fileName: string, cause: unknown, line?: number): SeedFileError {
  return new SeedFileError(
    `${fileName} is not valid YAML: ${errorMessage(cause).split('\n', 1)[0]}`,
    'Correct the line named, or export the set again and edit that.',
    { fileName, line },
    cause,
  );
}
