import { textHash } from '../../../core/content-hash.ts';
import type { Language } from '../../../core/language.ts';
import { areas, audienceGroups } from '../../../core/stored-words.ts';
import { codesOf, type TableRow } from '../../../core/table.ts';
import { isPageName, knownPages, type PageName } from '../../handbook/known-pages.ts';
import { chapters, dataSubjects, focusAreas, recurrences } from '../../handbook/records.ts';
import type { RuleFacts } from '../drafts/draft.ts';
import type { DraftFields } from '../drafts/draft-fields.ts';
import { type OwnWords, withOwnNames } from '../drafts/text-variables.ts';
import { exampleMarkdown, exampleTable } from './example-files.ts';

interface Written {
  title: string;
  titleEn: string;
  textDa: string;
  /** Part by part what the Danish says, with the same variables. */
  textEn: string;
  /** What a lawyer or the DPO should look at, where there is something. */
  look?: Readonly<Record<Language, string>> | undefined;
}

/** What is said about a rule besides its words. */
export type ExampleFacts = Pick<
  RuleFacts,
  | 'chapter'
  | 'core'
  | 'audience'
  | 'areas'
  | 'recurs'
  | 'lawBound'
  | 'critical'
  | 'daysToRead'
  | 'focus'
  | 'subjects'
  | 'iso'
  | 'owner'
  | 'howVerified'
>;

export type ExampleRule = Written & ExampleFacts & { document: 'rule'; id: string };
export type ExamplePage = Written & { document: 'page'; id: PageName };
/** A text to begin from. `id` is its number in the examples, `r06`, or the name of the page. */
export type Example = ExampleRule | ExamplePage;

/**
 * The rules a municipality can begin from, in the order of their numbers.
 * @throws Error naming file and line of what does not fit
 */
export const exampleRules: readonly ExampleRule[] = exampleTable('rules.tsv', [
  'rule',
  'title',
  'titleEn',
  'chapter',
  'core',
  'audience',
  'areas',
  'recurs',
  'lawBound',
  'critical',
  'daysToRead',
  'focus',
  'subjects',
  'iso',
  'owner',
  'verified',
  'look',
  'lookEn',
])
  .map((row): ExampleRule => {
    const id = row.text('rule');
    const workAreas = row.some('areas', codesOf(areas));
    return {
      ...{ document: 'rule', id, title: row.text('title'), titleEn: row.text('titleEn'), ...wordsOf(row, id) },
      chapter: row.one('chapter', codesOf(chapters)),
      core: row.is('core'),
      audience: row.some('audience', codesOf(audienceGroups)),
      ...(workAreas.length > 0 && { areas: workAreas }),
      recurs: row.maybeOne('recurs', codesOf(recurrences)) ?? 'never',
      lawBound: row.is('lawBound'),
      critical: row.is('critical'),
      daysToRead: row.number('daysToRead'),
      focus: row.some('focus', codesOf(focusAreas)),
      subjects: row.some('subjects', codesOf(dataSubjects)),
      iso: row.list('iso'),
      owner: row.text('owner'),
      howVerified: row.text('verified'),
    };
  })
  .sort((a, b) => a.id.localeCompare(b.id));

/** The pages a municipality can begin from, in the order they are asked for. */
export const examplePages: readonly ExamplePage[] = exampleTable('pages.tsv', ['page', 'look', 'lookEn']).map((row) => {
  const id = row.text('page');
  if (!isPageName(id)) throw new Error(`${row.at}: the product knows no page named ${id}`);
  const { title, titleEn } = knownPages[id];
  return { document: 'page', id, title, titleEn, ...wordsOf(row, id) };
});

const byId: ReadonlyMap<string, Example> = new Map([...exampleRules, ...examplePages].map((one) => [one.id, one]));

/** The example a draft was made from, or is to be. */
export function exampleOf(id: string): Example | undefined {
  return byId.get(id);
}

/** What a draft made of an example says, in the municipality's own words where they are known. */
export function exampleFields(example: Example, own: OwnWords): DraftFields {
  const { document, id: _, look: __, ...said } = example;
  const textDa = withoutPictures(said.textDa);
  const textEn = withoutPictures(said.textEn);
  const written = { ...said, textDa, textEn, englishOf: textHash(textDa) };
  return withOwnNames({ ...written, ...(document === 'rule' && { material: true }) }, own);
}

function wordsOf(row: TableRow<'look' | 'lookEn'>, id: string) {
  const da = row.maybe('look');
  const look = da === undefined ? undefined : { da, en: row.text('lookEn') };
  return { textDa: exampleMarkdown(`texts/${id}.da.md`), textEn: exampleMarkdown(`texts/${id}.en.md`), look };
}

/** The sample's pictures are not in the municipality's list; their lines go, with the blank one before. */
function withoutPictures(text: string): string {
  return text.replace(/\n*^!\[[^\]]*\]\(attachment:sample-\w+\)$/gm, '');
}
