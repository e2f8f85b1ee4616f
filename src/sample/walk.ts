import { sampleTable } from './sample-table.ts';

/** The morning every demonstration begins on, by the clock in Denmark: a Tuesday without a holiday near. */
export const demoMorning = '2026-12-01T08:00';

/** One thing to show: whose eyes, where, what to do, what comes of it. */
export interface WalkStep {
  /** Short name, which the test that walks the demonstration knows too. */
  step: string;
  minutes: number;
  title: string;
  /** Handle of the person; two persons are two windows. */
  as: string;
  /** Page of the tab, `rule/r06`; absent: the start page. */
  sub?: string | undefined;
  /** Other page of the stand-in than the one that plays Teams, `sharepoint/`. */
  page?: string | undefined;
  phone?: true;
  /** Something to run in another terminal; the address of the stand-in is put behind it. */
  run?: string | undefined;
  does: readonly string[];
  sees: string;
}

/** The walk of fifteen minutes. */
export const walk: readonly WalkStep[] = sampleTable(new URL('./walk.tsv', import.meta.url), [
  'step',
  'minutes',
  'title',
  'as',
  'sub',
  'page',
  'phone',
  'run',
  'does',
  'sees',
]).map((row) => ({
  step: row.text('step'),
  minutes: row.number('minutes'),
  title: row.text('title'),
  as: row.text('as'),
  sub: row.maybe('sub'),
  page: row.maybe('page'),
  ...(row.is('phone') && { phone: true as const }),
  run: row.maybe('run'),
  does: row.text('does').split(' | '),
  sees: row.text('sees'),
}));
