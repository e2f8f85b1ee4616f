import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

type Field = string | number | boolean | undefined;

/**
 * The imprint of a text: SHA-256 of its characters as hex, line ends unified and blanks at them left out, because
 * SharePoint and whoever pastes a text rewrite both and nobody can see it.
 */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text.replace(/(?<![ \t\u00a0])[ \t\u00a0]*(?:\r\n?|\n)/g, '\n').trim())));
}

/**
 * The imprint of a row, made of the fields as SharePoint gives them back: absent fields and the order of names do not
 * matter, so a row read later gives the same imprint unless somebody changed it.
 * @param salt random per row, so that equal rows cannot be recognised by their imprint
 */
export function contentHash(fields: Readonly<Record<string, Field>>, salt: string): string {
  const canonical = Object.entries(fields)
    .filter((entry): entry is [string, string | number | boolean] => entry[1] !== undefined && entry[1] !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([salt, canonical]))));
}

/** The imprint of a file: SHA-256 of its bytes as hex. */
export function bytesHash(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
