import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { type AcceptedFile, acceptedFile } from '../accepted-file.ts';

/** A file in base64. No pattern from end to end: over millions of letters it would run out of what it keeps to go back. */
export const base64 = z
  .string()
  .min(1)
  .refine(
    (letters) => !/[^A-Za-z0-9+/=]/.test(letters) && ['', '=', '=='].includes(paddingOf(letters)) && letters[0] !== '=',
  );

function paddingOf(letters: string): string {
  const from = letters.indexOf('=');
  return from < 0 ? '' : letters.slice(from);
}

/** @throws Refusal `attachmentTooLarge`, `attachmentKind`, `attachmentMacros`, `attachmentProtected`, `attachmentBroken` */
export function fileIn(content: string): AcceptedFile {
  const file = acceptedFile(new Uint8Array(Buffer.from(content, 'base64')));
  if ('fault' in file) throw new Refusal(file.fault);
  return file;
}
