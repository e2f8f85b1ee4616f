import { z } from 'zod';
import { longestPlace, storedKinds } from '../domain/storage/storage-place.ts';
import { action, noQuery, view } from './define.ts';

const kind = z.enum(storedKinds);

const row = z.strictObject({
  kind,
  place: z.string().optional(),
  notIn: z.string().optional(),
  /** Name of the unit it is taken from; absent when it is the unit's own. */
  fromName: z.string().optional(),
  /** Version of the unit's own row, 0 when there is none. */
  version: z.int(),
});

export const storageViews = {
  storage: view({
    summary: '*Hvor må jeg gemme hvad?*: the ten rows of the units the reader works in or leads',
    query: noQuery,
    output: z.strictObject({
      units: z.array(z.strictObject({ unit: z.string(), name: z.string(), mayEdit: z.boolean(), rows: z.array(row) })),
    }),
  }),
};

export const storageActions = {
  saveStoragePlace: action({
    summary: 'Says where a unit keeps one kind of thing',
    input: z.strictObject({
      unit: z.string().min(1).max(80),
      kind,
      place: z.string().trim().min(1).max(longestPlace),
      notIn: z.string().trim().max(longestPlace).optional(),
      seen: z.int().min(0),
    }),
    output: z.strictObject({ kind, place: z.string(), notIn: z.string().optional(), version: z.int() }),
  }),
};
