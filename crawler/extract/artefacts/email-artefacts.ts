import { type Claims, type Draft, draftAt, MAX_DRAFTS } from './draft.js';
import { hasKnownEnding } from './host-name.js';
import type { TextView } from './text-view.js';

const AT = /\s?(?:[[({]\s?(?:@|at|a cong)\s?[\])}])\s?|@/g;
const LOCAL = /[a-z0-9][a-z0-9._%+-]{0,62}$/;
const DOT = String.raw`(?:\s?[\[({]\s?(?:\.|dot|cham)\s?[\])}]\s?|\.)`;
const HOST = new RegExp(`^[a-z0-9][a-z0-9-]{0,62}(?:${DOT}[a-z0-9][a-z0-9-]{0,62}){1,5}`);
const MAX_LOCAL_CHARS = 64;
const MAX_HOST_CHARS = 200;

/** E-mail addresses, also with the at sign and dots put in brackets. */
export function emailArtefacts(view: TextView, claims: Claims): Draft[] {
  if (!/@|[[({]\s?(?:at|a cong)/.test(view.folded)) return [];
  const drafts: Draft[] = [];
  for (const match of view.folded.matchAll(AT)) {
    const draft = emailAt(view, match.index, match[0]);
    if (draft?.at === undefined || claims.overlaps(draft.at.start, draft.at.end)) continue;
    claims.add(draft.at.start, draft.at.end);
    drafts.push(draft);
    if (drafts.length >= MAX_DRAFTS) break;
  }
  return drafts;
}

function emailAt(view: TextView, at: number, sign: string): Draft | undefined {
  const local = LOCAL.exec(view.plain.slice(Math.max(0, at - MAX_LOCAL_CHARS), at))?.[0];
  const after = at + sign.length;
  const written = HOST.exec(view.plain.slice(after, after + MAX_HOST_CHARS))?.[0];
  if (local === undefined || written === undefined) return undefined;
  const host = endingOf(written);
  if (host === undefined) return undefined;
  const disguised = sign !== '@' || /[[({]/.test(written);
  return draftAt(view, at - local.length, after + host.length, {
    kind: 'email',
    value: `${local}@${host.name}`,
    confidence: disguised ? 0.9 : 0.97,
    ...(disguised ? { disguised: true } : {}),
  });
}

/** The longest part of a written host that ends as hosts do. */
function endingOf(written: string): { name: string; length: number } | undefined {
  const labels = [...written.matchAll(/[a-z0-9-]+/g)].filter(
    (part) => !/^(?:dot|cham)$/.test(part[0]) || written[part.index - 1] === '.',
  );
  for (let count = labels.length; count >= 2; count -= 1) {
    const name = labels
      .slice(0, count)
      .map((part) => part[0])
      .join('.');
    const last = labels[count - 1];
    if (last !== undefined && hasKnownEnding(name))
      return { name, length: last.index + last[0].length };
  }
  return undefined;
}
