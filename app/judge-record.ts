import { z } from 'zod';
import { type ArtefactExtractor, extractPage } from '../crawler/index.js';
import {
  type Artefact,
  appRecordSchema,
  type Classification,
  type ClassifierInput,
  channelRecordSchema,
  type PageFacts,
  SUBJECT_KINDS,
} from '../domain/index.js';
import type { Judging } from './judging.js';

/** One record of `rasoat classify` and `rasoat extract`; what else a line holds is passed over. */
export const judgeRecordSchema = z.object({
  id: z.union([z.string(), z.number()]),
  kind: z.enum(SUBJECT_KINDS).default('page'),
  url: z.string().optional(),
  title: z.string().optional(),
  text: z.string().optional(),
  html: z.string().optional(),
  app: appRecordSchema.optional(),
  channel: channelRecordSchema.optional(),
});
export type JudgeRecord = z.infer<typeof judgeRecordSchema>;

/** Where a record gives HTML but no address, links need something to stand on; it never appears in a result. */
const NO_ADDRESS = 'https://no-address.invalid/';

interface ReadRecord {
  readonly text: string;
  readonly facts?: PageFacts;
}

/** The text that spans point into: what was given, else what the HTML, the app's listing or the channel's posts say. */
function readRecord(record: JudgeRecord): ReadRecord {
  if (record.html !== undefined) {
    const facts = extractPage(record.html, { url: record.url ?? NO_ADDRESS });
    return { text: record.text ?? facts.text, facts };
  }
  if (record.text !== undefined) return { text: record.text };
  if (record.app)
    return {
      text: [record.app.name, record.app.developer, record.app.description]
        .filter(isText)
        .join('\n'),
    };
  if (record.channel) {
    const { name, description, posts } = record.channel;
    return {
      text: [name, description, ...posts.map((post) => post.text)].filter(isText).join('\n\n'),
    };
  }
  return { text: '' };
}

export interface JudgedRecord {
  readonly classification: Classification;
  readonly text: string;
}

export function classifyRecord(record: JudgeRecord, judging: Judging): JudgedRecord {
  const { text, facts } = readRecord(record);
  const title = record.title ?? facts?.title;
  const input: ClassifierInput = {
    id: String(record.id),
    kind: record.kind,
    text,
    artefacts: artefactsOf(record, { text, ...(facts ? { facts } : {}) }, judging.extractArtefacts),
    ...(record.url === undefined ? {} : { url: record.url }),
    ...(title === undefined ? {} : { title }),
    ...(facts ? { page: facts } : {}),
    ...(record.app ? { app: record.app } : {}),
    ...(record.channel ? { channel: record.channel } : {}),
  };
  return { classification: judging.classifier.classify(input), text };
}

export function extractRecord(
  record: JudgeRecord,
  judging: Judging,
): { artefacts: Artefact[]; text: string } {
  const read = readRecord(record);
  return { artefacts: artefactsOf(record, read, judging.extractArtefacts), text: read.text };
}

function artefactsOf(
  record: JudgeRecord,
  read: ReadRecord,
  extract: ArtefactExtractor,
): Artefact[] {
  return extract({
    text: read.text,
    kind: record.kind,
    ...(record.url === undefined ? {} : { url: record.url }),
    ...(read.facts ? { facts: read.facts } : {}),
  });
}

function isText(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}
