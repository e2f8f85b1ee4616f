import { tabHandbook as handbook } from './tab-handbook.ts';
import { tabPrivacy as privacy } from './tab-privacy.ts';
import { tabReading as reading } from './tab-reading.ts';
import { tabShell as shell } from './tab-shell.ts';
import { tabWorkplace as workplace } from './tab-workplace.ts';

/** Every sentence of the tab in one language; loaded for the reader's language only. */
export const tab = { shell, reading, handbook, privacy, workplace };
