/**
 * The one place where values enter an OData query. Graph's client encodes nothing: `#` in a filter cuts off the rest of
 * the query, `&` starts a new option (graph.md §7).
 */

/** A text literal for `$filter`, quoted and percent-encoded: `O'Neil & co` becomes `'O''Neil%20%26%20co'`. */
export function textLiteral(value: string): string {
  return `'${encodeURIComponent(value.replaceAll("'", "''"))}'`;
}

/** One segment of a path, percent-encoded. Site ids keep their commas, as Graph writes them. */
export function segment(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',');
}
