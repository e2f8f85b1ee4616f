import { z } from 'zod';
import type { Stored } from '../../../../core/stored.ts';
import type { BaseRecord } from '../../../../kernel/record.ts';
import { shape } from '../../../../kernel/shape.ts';
import { Revision } from '../records.ts';
import { longestNote } from '../revision.ts';

export const key = z.string().min(1).max(200);
/** The version of the row that was seen. */
export const seen = z.int().min(1);
export const note = z.string().trim().min(1).max(longestNote);
export const caseRef = z.string().trim().min(1).max(60);

/** What an edition is called. */
export const editionName = z
  .string()
  .trim()
  .regex(/^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$/);

/** What somebody says of an edition that is being written. */
export const description = {
  ...shape(Revision, 'changeType', 'touchesStaff'),
  why: note,
  strategyLink: z.string().trim().max(250).optional(),
};

/** What most actions answer. */
export const storedRevision = z.strictObject({ ...shape(Revision, 'key', 'state'), version: z.int() });

export const answered = ({ record, mark }: Stored<Revision>) => ({
  key: record.key,
  state: record.state,
  version: mark.version,
});

/** What the actions about other rows answer. */
export const row = z.strictObject({ key: z.string(), version: z.int() });

export const answeredRow = ({ record, mark }: Stored<BaseRecord>) => ({ key: record.key, version: mark.version });
