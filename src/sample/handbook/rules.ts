import { areas, audienceGroups } from '../../core/stored-words.ts';
import { chapters, dataSubjects, focusAreas, recurrences } from '../../features/handbook/records.ts';
import { codesOf, rowsBy, sampleTable } from '../sample-table.ts';
import { agoIn } from './editions.ts';
import { ruleOwners, type SampleRule, type SampleVersion } from './sample-rule.ts';

const rules = sampleTable(new URL('./rules.tsv', import.meta.url), [
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
]);
const versionsIn = rowsBy(
  sampleTable(new URL('./rule-versions.tsv', import.meta.url), [
    'rule',
    'version',
    'since',
    'material',
    'whatsNew',
    'whatsNewEn',
  ]),
  'rule',
  rules.map((row) => row.text('rule')),
);

/** The 35 rules of Eksempel Kommune in the order of their numbers. */
export const sampleRules: readonly SampleRule[] = rules
  .map((row): SampleRule => {
    const id = row.text('rule');
    const workAreas = row.some('areas', codesOf(areas));
    return {
      id,
      title: row.text('title'),
      titleEn: row.text('titleEn'),
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
      owner: row.one('owner', ruleOwners),
      howVerified: row.text('verified'),
      versions: versionsOf(id),
    };
  })
  .sort((a, b) => a.id.localeCompare(b.id));

function versionsOf(rule: string): readonly SampleVersion[] {
  return versionsIn(rule).map((row) => {
    const [whatsNew, whatsNewEn] = [row.maybe('whatsNew'), row.maybe('whatsNewEn')];
    return {
      version: row.text('version'),
      ...agoIn(row),
      material: row.is('material'),
      ...(whatsNew !== undefined && { whatsNew }),
      ...(whatsNewEn !== undefined && { whatsNewEn }),
    };
  });
}
