import { z } from 'zod';
import type { Stored } from '../../../../core/stored.ts';
import { shape } from '../../../../kernel/shape.ts';
import { draftImprint } from '../draft-fields.ts';
import { Draft } from '../records.ts';

/** What every action answers; `seen` is the imprint of what the draft says. */
export const storedDraft = z.strictObject({ ...shape(Draft, 'key', 'subject', 'state'), seen: z.string() });

export const draftKeyInput = z.string().min(1).max(200);

export function answered({ record }: Stored<Draft>) {
  const { key, subject, state } = record;
  return { key, subject, state, seen: draftImprint(record) };
}
