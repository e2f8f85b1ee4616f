/** What the log may carry: ids, counts and codes, never content or names. */
type LogIds = Readonly<Record<string, string | number | boolean>>;

/** Where Microsoft 365's part of the product tells what happened; the server hands in its own. */
export interface M365Log {
  info(event: string, ids?: LogIds): void;
  warn(event: string, ids?: LogIds): void;
}
