import { z } from 'zod';

/** `r06` */
export const ruleNumber = z.string().regex(/^r\d{2,3}$/);
/** `3.1` */
export const versionNumber = z.string().regex(/^\d{1,3}(\.\d{1,3}){1,2}$/);
