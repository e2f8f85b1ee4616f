import { z } from 'zod';
import type { Role } from '../../core/role.ts';
import { shape } from '../../kernel/shape.ts';
import { ReportTemplate } from './records.ts';

/** Who says what the reports of the municipality look like: they who write them, and they who send them on. */
export const keepers = ['dpo', 'dpoDeputy', 'secretariat'] as const satisfies readonly Role[];

export const shownTemplate = z.strictObject(shape(ReportTemplate, 'name', 'byName', 'at'));
