import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** A key, and the name by which what it sealed finds it again. */
export interface SealKey {
  id: string;
  /** 32 bytes. */
  key: Buffer;
}

/** What texts are sealed with, and opened. */
export interface SealKeys {
  current: SealKey;
  /** The current one first. */
  all: readonly SealKey[];
}

/** Why a sealed text cannot be read, as it is shown in its place. */
export const unread = {
  lost: 'kan ikke læses: nøglen mangler',
  changed: 'kan ikke læses: teksten er ændret uden om Rettesnor',
} as const;

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;
const shape = /^forseglet:1:([0-9a-f]{12}):([A-Za-z0-9_-]+)$/;

/**
 * A text nobody can read without the key (AES-256-GCM).
 * @param place list, row and column it stands in: anywhere else it does not open
 */
export function sealText(text: string, place: string, { id, key }: SealKey): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return `forseglet:1:${id}:${sealed.toString('base64url')}`;
}

export const isSealedText = (text: string) => shape.test(text);

/** @returns the text, or why it cannot be read */
export function openText(sealed: string, place: string, { all }: SealKeys): { text: string } | keyof typeof unread {
  const [, id, content = ''] = shape.exec(sealed) ?? [];
  const bytes = Buffer.from(content, 'base64url');
  if (id === undefined || bytes.length < ivBytes + tagBytes) return 'changed';
  // The last letter of base64url can be another one of the same bytes, which we would never have written.
  if (bytes.toString('base64url') !== content) return 'changed';
  const known = all.find((one) => one.id === id);
  if (!known) return 'lost';
  const decipher = createDecipheriv(algorithm, known.key, bytes.subarray(0, ivBytes))
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(-tagBytes));
  const text = decipher.update(bytes.subarray(ivBytes, -tagBytes));
  try {
    return { text: Buffer.concat([text, decipher.final()]).toString('utf8') };
  } catch {
    return 'changed';
  }
}
