import { codesOf } from '../../core/table.ts';
import { knownPages } from '../../features/handbook/known-pages.ts';
import type { Page } from '../../features/handbook/records.ts';
import { sampleTable } from '../sample-table.ts';
import { type Ago, agoIn } from './editions.ts';

/** A page of the sample without its text; which document's decision adopted it, and when. */
export type SamplePage = Ago & {
  page: string;
  kind: Page['kind'];
  title: string;
  titleEn: string;
  version: string;
  document: 'policy' | 'handbook';
};

/** The policy, the introduction (S7), a page for each role (S68) and what newcomers sign (S34). */
export const samplePages: readonly SamplePage[] = sampleTable(new URL('./page-versions.tsv', import.meta.url), [
  'page',
  'version',
  'since',
  'title',
  'titleEn',
]).map((row) => {
  const page = row.one('page', codesOf(knownPages));
  const { kind, title, titleEn } = knownPages[page];
  return {
    ...{ page, kind, version: row.text('version'), document: kind === 'policy' ? 'policy' : 'handbook' },
    ...{ title: row.maybe('title') ?? title, titleEn: row.maybe('titleEn') ?? titleEn },
    ...agoIn(row),
  };
});
