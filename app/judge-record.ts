import { z } from 'zod';
import { type ArtefactExtractor, extractPage } from '../crawler/index.js';
import {
  type Artefact,
  type Classification,
  type ClassifierInput,
  type PageFacts,
  SUBJECT_KINDS,
} from '../domain/index.js';
import type { Judging } from './judging.js';
import { lenientApp, lenientChannel } from './lenient-record.js';

/** One record of `rasoat classify` and `rasoat extract`; what else a line holds is passed over. */
export const judgeRecordSchema = z.object({
  id: z.union([z.string(), z.number().max(Number.MAX_SAFE_INTEGER).min(-Number.MAX_SAFE_INTEGER)]),
  kind: z.enum(SUBJECT_KINDS).default('page'),
  url: z.string().optional(),
  title: z.string().optional(),
  text: z.string().optional(),
  html: z.string().optional(),
  sender: z.string().optional(),
  app: lenientApp,
  channel: lenientChannel,
});
export type JudgeRecord = z.infer<typeof judgeRecordSchema>;

/** Where a record gives HTML but no address, links need something to stand on; it never appears in a result. */
const NO_HOST = 'no-address.invalid';
const NO_ADDRESS = `https://${NO_HOST}/`;

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
  const input = inputOfRecord(record, judging.extractArtefacts);
  return { classification: judging.classifier.classify(input), text: input.text };
}

/** What the classifier takes of a record: its text, the facts of its HTML, its artefacts. */
export function inputOfRecord(record: JudgeRecord, extract: ArtefactExtractor): ClassifierInput {
  const { text, facts } = readRecord(record);
  const title = record.title ?? facts?.title;
  return {
    id: String(record.id),
    kind: record.kind,
    text,
    artefacts: artefactsOf(record, { text, ...(facts ? { facts } : {}) }, extract),
    // An empty address says there is none: the name of the stand-in must not be judged.
    ...(record.url === undefined && !facts ? {} : { url: record.url ?? '' }),
    ...(title === undefined ? {} : { title }),
    ...(facts ? { page: facts } : {}),
    ...(record.sender === undefined ? {} : { sender: record.sender }),
    ...(record.app ? { app: record.app } : {}),
    ...(record.channel ? { channel: record.channel } : {}),
  };
}

export function extractRecord(
  record: JudgeRecord,
  extract: ArtefactExtractor,
): { artefacts: Artefact[]; text: string } {
  const read = readRecord(record);
  return { artefacts: artefactsOf(record, read, extract), text: read.text };
}

function artefactsOf(
  record: JudgeRecord,
  read: ReadRecord,
  extract: ArtefactExtractor,
): Artefact[] {
  const artefacts = extract({
    text: read.text,
    kind: record.kind,
    ...(record.url === undefined ? {} : { url: record.url }),
    ...(read.facts ? { facts: read.facts } : {}),
  });
  return record.url === undefined
    ? artefacts.filter(({ value }) => value !== NO_HOST && !value.startsWith(NO_ADDRESS))
    : artefacts;
}

function isText(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}
