import { z } from 'zod';
import type { Directory } from '../../../core/directory.ts';
import { shape } from '../../../kernel/shape.ts';
import { Revision } from '../revisions/records.ts';
import { longestDraftNote, longestDraftText } from './draft.ts';
import { draftFieldNames } from './draft-fields.ts';
import type { Company } from './draft-status.ts';
import { Draft } from './records.ts';

/** What a draft says, as it stands in the list, where somebody may have typed anything. */
export const fieldsNow = z.strictObject(shape(Draft, ...draftFieldNames));

const line = z.string().max(200).optional();
const note = z.string().max(longestDraftNote).optional();
const body = z.string().max(longestDraftText).optional();
const { audience, areas, focus, subjects, iso } = fieldsNow.shape;
const atMost = (most: number) => (codes: readonly string[] | undefined) => (codes?.length ?? 0) <= most;

/** The imprint of a text. */
export const imprint = z.string().regex(/^[0-9a-f]{64}$/);

/** What somebody writes: everything may be missing. */
export const writtenFields = fieldsNow.extend({
  ...{ title: line, titleEn: line, owner: line, textDa: body, textEn: body, englishOf: imprint.optional() },
  ...{ howVerified: note, whatsNew: note, whatsNewEn: note, policySection: z.string().max(60).optional() },
  ...{ inForceFrom: z.iso.date().optional(), nextReview: z.iso.date().optional() },
  daysToRead: z.int().min(0).max(365).optional(),
  audience: audience.refine(atMost(7)),
  areas: areas.refine(atMost(5)),
  focus: focus.refine(atMost(7)),
  subjects: subjects.refine(atMost(5)),
  /** They stand joined in one line of SharePoint, 255 characters. */
  iso: iso.refine((controls) => controls?.every((one) => /^\d{1,2}\.\d{1,2}$/.test(one)) ?? true).refine(atMost(30)),
});

export const opinionStates = z.enum(['none', 'asked', 'current', 'outdated']);

/** The edition a draft is part of, and whether it is out of the writers' hands. */
export const editionShape = z.strictObject({
  ...shape(Revision, 'edition', 'state'),
  locked: z.boolean(),
  /** Whoever put it before others. */
  who: z.string().optional(),
});

export const companyShape = z.strictObject({ name: z.string(), at: z.string(), did: z.enum(['wrote', 'opened']) });

export function nameIn(directory: Pick<Directory, 'person'>, id: string): string {
  return directory.person(id)?.name ?? '–';
}

/** Whoever else is in a draft, by name. */
export function shownCompany({ person, at, did }: Company, directory: Pick<Directory, 'person'>) {
  return { name: nameIn(directory, person), at, did };
}
