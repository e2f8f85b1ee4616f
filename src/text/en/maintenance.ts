import { text as accountability } from '../../features/workplace/accountability/text.en.ts';
import { text as modules } from '../../features/workplace/modules/text.en.ts';
import { text as workplace } from '../../features/workplace/text.en.ts';
import type { maintenance as Danish } from '../da/maintenance.ts';

/** Sentences of those who keep the rules, the roles and the settings right; fetched with the first of their pages. */
export const maintenance: typeof Danish = { accountability, modules, workplace };
