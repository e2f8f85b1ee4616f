import { createHmac, timingSafeEqual } from 'node:crypto';
import { isProven, type ProvenKind, type SealCheck } from '../../features/audit/proof/proof.ts';
import { baseColumns, sealColumn } from '../../kernel/record.ts';
import type { Kind, Kinds } from '../../lists.ts';
import { type Fields, toFields } from './row.ts';

interface SealKey {
  id: string;
  key: Buffer;
}

/** The keys rows are sealed with: new seals with `current`, and those of an earlier key by its id. */
export interface ProofKeys {
  current: SealKey;
  find(id: string): SealKey | undefined;
}

const form = /^1\.([0-9a-f]{12})\.([A-Za-z0-9_-]{43})$/;

/**
 * The server's seal for a row: `1.<key id>.<HMAC-SHA256>` over its kind, its key and everything it says, as SharePoint
 * gives it back. A seal fits one row and one content: copied to another, or the row changed, it fits no more.
 */
export function sealOf<K extends ProvenKind>(keys: ProofKeys, kind: K, record: Kinds[K]): string {
  const { id } = keys.current;
  return `1.${id}.${imprint(keys.current, kind, record).toString('base64url')}`;
}

/** The fields of a record with its seal, where its kind bears one. */
export function sealedFields<K extends Kind>(keys: ProofKeys, kind: K, record: Kinds[K]): Fields {
  const fields = toFields(kind, record);
  return isProven(kind) ? { ...fields, [sealColumn.name]: sealOf(keys, kind, record as Kinds[typeof kind]) } : fields;
}

export function checkSeal<K extends ProvenKind>(keys: ProofKeys, kind: K, record: Kinds[K], seal: unknown): SealCheck {
  if (seal === undefined || seal === null || seal === '') return { seal: 'none' };
  const [, id = '', mac = ''] = form.exec(String(seal)) ?? [];
  if (id === '') return { seal: 'broken' };
  const key = keys.find(id);
  if (!key) return { seal: 'unknownKey', key: id };
  return { seal: isOf(key, kind, record, Buffer.from(mac, 'base64url')) ? 'fits' : 'broken' };
}

function isOf<K extends ProvenKind>(key: SealKey, kind: K, record: Kinds[K], mac: Buffer): boolean {
  try {
    return timingSafeEqual(imprint(key, kind, record), mac);
  } catch (error) {
    // Somebody has typed what the product could not have stored.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function imprint<K extends ProvenKind>({ key }: SealKey, kind: K, record: Kinds[K]): Buffer {
  const { [baseColumns.schema.name]: _, ...fields } = toFields(kind, record);
  const said = Object.entries(fields)
    .map(([name, value]) => [name, typeof value === 'string' ? unified(value) : value] as const)
    .filter(([, value]) => value !== null && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHmac('sha256', key)
    .update(JSON.stringify([kind, said]))
    .digest();
}

/** Line ends and blanks at them are SharePoint's to rewrite, as in `textHash`. */
function unified(text: string): string {
  return text.replace(/[ \t\u00a0]*(?:\r\n?|\n)/g, '\n').trim();
}
