import type { MarkupCue, PageFacts } from '../../domain/index.js';
import { Beginnings } from './beginnings.js';
import { oneLine } from './own-string.js';
import { CUES, type Needle, TRACKERS } from './script-needles.js';
import { scriptRedirectIn } from './script-redirect.js';

export type TrackerFact = PageFacts['trackers'][number];

const MAX_EVIDENCE_CHARS = 120;
const EVIDENCE_BEFORE_CHARS = 20;
/** A script full of names like `_0x3fa1` went through an obfuscator. */
const OBFUSCATED_NAMES = 12;
const MAX_HITS_PER_SCRIPT = 2_000;

/** Trackers stand first: `embed.tawk.to/<id>` would otherwise end as `tawk.to`. */
const NEEDLES: readonly Needle[] = [...TRACKERS, ...CUES];
const BEGINNINGS = new Beginnings(NEEDLES.flatMap(({ begins }) => begins));
/** All needles at one place; which of them it was, its group tells. */
const AT_PLACE = new RegExp(NEEDLES.map((needle) => `(${patternOf(needle)})`).join('|'), 'y');

function patternOf({ begins, rest = '', edge }: Needle): string {
  const literals = begins.map((begin) => begin.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return `${edge ? '\\b' : ''}(?:${literals.join('|')})${rest}`;
}

const TRACKER_ID = /[A-Z]{1,3}-[A-Z0-9-]+$|ca-pub-\d+$|[A-Z0-9]{15,}$|[0-9a-f]{24,32}$|\d{5,20}$/;

/** Searches inline scripts, and the addresses of outer ones, for cues and tracker ids. */
export class ScriptCues {
  private readonly found = new Map<MarkupCue, string>();
  private readonly trackerIds = new Map<string, TrackerFact>();
  private readonly maxChars: number;
  private searched = 0;
  inlineBytes = 0;
  /** Inline scripts, trackers left out, that could fill an empty page. */
  redirect: string | undefined;

  constructor(maxChars: number) {
    this.maxChars = maxChars;
  }

  /** Notes a cue with its evidence; the first evidence is kept. */
  note(cue: MarkupCue, evidence: string): void {
    if (!this.found.has(cue)) this.found.set(cue, oneLine(evidence, MAX_EVIDENCE_CHARS));
  }

  tracker(kind: string, id: string): void {
    if (id !== '') this.trackerIds.set(`${kind}:${id}`, { kind, id: oneLine(id, 80) });
  }

  inlineScript(script: string): void {
    this.inlineBytes += script.length;
    const room = this.maxChars - this.searched;
    if (room <= 0) return;
    const searched = script.length > room ? script.slice(0, room) : script;
    this.searched += searched.length;
    this.search(searched);
    this.redirect ??= scriptRedirectIn(searched);
  }

  /** An address, event attribute or other short piece of markup. */
  search(code: string): void {
    let at = BEGINNINGS.next(code, 0);
    if (at < 0) return;
    const marks = new Map<string, number>();
    let hits = 0;
    while (at >= 0 && hits < MAX_HITS_PER_SCRIPT) {
      AT_PLACE.lastIndex = at;
      const match = AT_PLACE.exec(code);
      if (match) {
        hits += 1;
        this.hit(code, match, marks);
      }
      at = BEGINNINGS.next(code, match ? at + match[0].length : at + 1);
    }
    if (marks.size > 0) this.weighMarks(code, marks);
  }

  private hit(code: string, match: RegExpExecArray, marks: Map<string, number>): void {
    const needle = NEEDLES[branchOf(match)];
    if (needle === undefined) return;
    if (needle.tracker) this.tracker(needle.tracker, TRACKER_ID.exec(match[0])?.[0] ?? '');
    if (needle.cue) this.note(needle.cue, evidenceAt(code, match.index));
    if (needle.mark) marks.set(needle.mark, (marks.get(needle.mark) ?? 0) + 1);
  }

  cues(): PageFacts['cues'] {
    return [...this.found].map(([cue, evidence]) => ({ cue, evidence }));
  }

  trackers(): TrackerFact[] {
    return [...this.trackerIds.values()];
  }

  private weighMarks(code: string, marks: ReadonlyMap<string, number>): void {
    if ((marks.get('obfuscated_name') ?? 0) >= OBFUSCATED_NAMES)
      this.note('obfuscated_script', evidenceAt(code, code.indexOf('_0x')));
    if (marks.has('websocket') && marks.has('blob'))
      this.note('websocket_download', evidenceAt(code, code.indexOf('new WebSocket(')));
    if (
      marks.has('user_agent') &&
      marks.has('user_agent_kind') &&
      /location|display|href/.test(code)
    )
      this.note('user_agent_gate', evidenceAt(code, code.indexOf('navigator.userAgent')));
  }
}

function branchOf(match: RegExpExecArray): number {
  for (let group = 1; group < match.length; group += 1)
    if (match[group] !== undefined) return group - 1;
  return -1;
}

function evidenceAt(code: string, at: number): string {
  const start = Math.max(0, at - EVIDENCE_BEFORE_CHARS);
  return code.slice(start, start + MAX_EVIDENCE_CHARS);
}
