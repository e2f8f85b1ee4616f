/** `audit:3f2a…`: the press that began it. */
export function auditKey(nonce: string): string {
  return `audit:${nonce}`.toLowerCase();
}

/** `auditpoint:3f2a…:4` for a line of the checklist, and the nonce of who adds one of their own. */
export function pointKey(audit: string, place: number | string): string {
  return `auditpoint:${audit.slice(auditKey('').length)}:${place}`.toLowerCase();
}

/** The part of the key its page is addressed by. */
export function addressOf(audit: string): string {
  return `/audit/${audit.slice(auditKey('').length)}`;
}
