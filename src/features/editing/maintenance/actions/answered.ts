import { z } from 'zod';
import type { Stored } from '../../../../core/stored.ts';
import type { BaseRecord } from '../../../../kernel/record.ts';

/** What every action answers. */
export const stored = z.strictObject({ key: z.string(), version: z.int() });

export const answered = ({ record, mark }: Stored<BaseRecord>) => ({ key: record.key, version: mark.version });
