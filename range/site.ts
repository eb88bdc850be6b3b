import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Category, SeedKind, Visit } from '../domain/index.js';
import type { Expected, RangeSite } from './manifest.js';

/** A fixed answer. Text goes out as UTF-8 unless the headers say otherwise; bytes go out as they are. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** What a site that misbehaves does with a request; `cleanup` runs when the visitor leaves or the range closes. */
export type Responder = (
  request: IncomingMessage,
  response: ServerResponse,
  cleanup: (task: () => void) => void,
) => void;

/** An HTML text, a fixed answer, or behaviour. */
export type PageSource = string | Answer | Responder;

/** One site as written: where it stands, what is true of it, and its pages. */
export interface SiteSpec {
  readonly host: string;
  readonly kind: RangeSite['kind'];
  readonly category: Category;
  readonly surface: RangeSite['surface'];
  readonly layout: string;
  readonly note: string;
  /** Path to its page; `*` answers every other path. */
  readonly pages: Readonly<Record<string, PageSource>>;
  /** Where a visit starts; `/` unless given. */
  readonly entry?: string;
  readonly scheme?: 'http' | 'https';
  /** Right endings of a visit to the entry; captured unless given. */
  readonly expected?: readonly Expected[];
  readonly compromised?: boolean;
  readonly label?: string;
  /** How it stands in the default exercise seeds; `false` leaves it out. */
  readonly seed?: SeedKind | false;
  /** Reach of its seed; `host` unless given. */
  readonly reach?: 'host' | 'domain';
  /** Addresses instead of an invented one, where the address is the point. */
  readonly addresses?: readonly string[];
  /** Nothing listens there. */
  readonly closed?: boolean;
  /** The name its certificate is made out to, where that is the point. */
  readonly certificateName?: string;
}

/** The ground truth of a site as the manifest keeps it. */
export function truthOf(spec: SiteSpec): RangeSite {
  return {
    host: spec.host,
    url: entryUrl(spec),
    kind: spec.kind,
    category: spec.category,
    surface: spec.surface,
    layout: spec.layout,
    note: spec.note,
    expected: [...(spec.expected ?? [{ outcome: 'captured' as const }])],
    compromised: spec.compromised ?? false,
    ...(spec.label === undefined ? {} : { label: spec.label }),
  };
}

export function entryUrl(spec: SiteSpec): string {
  return `${spec.scheme ?? 'https'}://${spec.host}${spec.entry ?? '/'}`;
}

/** Did a visit to a site's entry address end in one of the right ways? */
export function endsAsExpected(site: Pick<RangeSite, 'expected'>, visit: Visit): boolean {
  return site.expected.some((expected) => {
    if (expected.outcome === 'skipped')
      return visit.outcome === 'skipped' && expected.reasons.includes(visit.reason);
    if (expected.outcome === 'failed')
      return visit.outcome === 'failed' && expected.codes.includes(visit.code);
    return visit.outcome === 'captured';
  });
}
