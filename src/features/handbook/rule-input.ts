import { z } from 'zod';
import { patterns } from '../../kernel/column.ts';

/** A rule's number in what somebody asks for, `r06`. */
export const ruleId = z.string().regex(new RegExp(`^${patterns.rule}$`));
/** The number of a version, `3.1`. */
export const versionNumber = z.string().regex(new RegExp(`^${patterns.version}$`));
