import { z } from 'zod';
import { guardText } from '../core/cpr/cpr.ts';

/**
 * What somebody writes freely, trimmed, with CPR numbers covered before anybody else sees it (INV15).
 * @param max the most characters, from the limits the form goes by too
 */
export const freeText = (max: number) => z.string().trim().min(1).max(max).transform(covered);

/** The same where it may be left out: nothing but space is nothing. */
export const maybeFreeText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((text) => (text === '' ? undefined : covered(text)))
    .optional();

const covered = (text: string) => guardText(text).text;
