import { z } from 'zod';
import type { Stored } from '../../core/stored.ts';
import { shape } from '../../kernel/shape.ts';
import { briefedVersions } from './briefing.ts';
import { Briefing, Declaration } from './records.ts';

/** Entra's id, or the one HR has given somebody without an account. */
export const anyPerson = z.string().min(1).max(80);
export const key = z.string().min(1).max(200);

/** What is answered about a briefing: how many rules it holds, and whether it has been taken back. */
export const briefing = z.strictObject({ ...shape(Briefing, 'key', 'heldOn'), rules: z.int(), withdrawn: z.boolean() });

export function shownBriefing({ record }: Stored<Briefing>): z.input<typeof briefing> {
  const { key, heldOn, withdrawnAt } = record;
  return { key, heldOn, rules: briefedVersions(record).length, withdrawn: withdrawnAt !== undefined };
}

/** What is answered about a declaration; never the text, nor where a paper lies. */
export const declared = z.strictObject({ ...shape(Declaration, 'key', 'signedOn', 'how'), withdrawn: z.boolean() });

export function shownDeclaration({ record }: Stored<Declaration>): z.input<typeof declared> {
  const { key, signedOn, how, withdrawnAt } = record;
  return { key, signedOn, how, withdrawn: withdrawnAt !== undefined };
}
