import { z } from 'zod';
import type { Stored } from '../../../core/stored.ts';
import { shape } from '../../../kernel/shape.ts';
import { Delegation } from '../../workplace/accountability/delegation-records.ts';
import { Conveyance } from './records.ts';

/** A task and what it is about: the key of a decision, or a year. */
export const delegated = { task: z.enum(['conveyVersion', 'holdReview']), about: z.string().min(1).max(120) };

/** What every step about a delegation answers. */
export const storedDelegation = z.strictObject({ ...shape(Delegation, 'key'), version: z.int() });

export const answeredDelegation = ({ record, mark }: Stored<Delegation>) => ({
  ...{ key: record.key, version: mark.version },
});

/** What every step about telling of an edition answers. */
export const storedConveyance = z.strictObject({ ...shape(Conveyance, 'decision'), version: z.int() });

export const answeredConveyance = ({ record, mark }: Stored<Conveyance>) => ({
  ...{ decision: record.decision, version: mark.version },
});
