/** Fills a path's `:name` parts and adds the query; fields that are `undefined` or empty are left out. */
export function requestPath(template: string, params: unknown = {}, query: unknown = {}): string {
  const values = new Map(Object.entries(Object(params)));
  const path = template.replace(/:(\w+)/g, (_part, name: string) =>
    encodeURIComponent(String(values.get(name) ?? '')),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(Object(query))) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  const tail = search.toString();
  return tail === '' ? path : `${path}?${tail}`;
}
