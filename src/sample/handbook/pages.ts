import { documents, type Page, pageKinds } from '../../features/handbook/records.ts';
import { codesOf, sampleTable } from '../sample-table.ts';
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
export const samplePages: readonly SamplePage[] = sampleTable(new URL('./pages.tsv', import.meta.url), [
  'page',
  'kind',
  'title',
  'titleEn',
  'version',
  'document',
  'since',
]).map((row) => ({
  page: row.text('page'),
  kind: row.one('kind', codesOf(pageKinds)),
  title: row.text('title'),
  titleEn: row.text('titleEn'),
  version: row.text('version'),
  document: row.one('document', codesOf(documents)),
  ...agoIn(row),
}));
