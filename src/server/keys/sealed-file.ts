import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;
const ownerOnly = 0o600;

/**
 * Writes a new file only the servers with the key can read; it is on the disk when it resolves.
 * @param key 32 bytes
 */
export async function writeSealed(file: string, message: string, key: Buffer): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, 'wx', ownerOnly);
  try {
    await handle.writeFile(sealed(message, key));
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function sealed(message: string, key: Buffer): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, key, iv);
  const text = Buffer.concat([cipher.update(message, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]);
}

/** @returns `undefined` for a file of another key, or one somebody has touched */
export function unsealed(file: Buffer, key: Buffer): string | undefined {
  if (file.length < ivBytes + tagBytes) return undefined;
  const decipher = createDecipheriv(algorithm, key, file.subarray(0, ivBytes));
  decipher.setAuthTag(file.subarray(ivBytes, ivBytes + tagBytes));
  const text = decipher.update(file.subarray(ivBytes + tagBytes));
  try {
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

/** Somebody else has taken it, or it never was there. */
export function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
