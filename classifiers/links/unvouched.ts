/** Codes of links to places that nobody vouches for. */
export const UNVOUCHED_PLACES = [
  'link.name',
  'link.short',
  'link.unknown',
  'link.shared_host',
] as const;
