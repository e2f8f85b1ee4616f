import type { Import } from '../../features/editing/imports/editing.ts';
import type { useImport } from './use-import.ts';

/** An import that is there, and what can be done to it. */
export type Work = Omit<ReturnType<typeof useImport>, 'now'> & { now: Import };
