import { text as accountability } from '../../features/workplace/accountability/text.da.ts';
import { text as modules } from '../../features/workplace/modules/text.da.ts';
import { text as workplace } from '../../features/workplace/text.da.ts';

/** Sentences of those who keep the rules, the roles and the settings right; fetched with the first of their pages. */
export const maintenance = { accountability, modules, workplace };
