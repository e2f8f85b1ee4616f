import { codesOf, type TableRow } from '../../core/table.ts';
import { categories } from '../../features/cases/incident/category.ts';
import type { Incident } from '../../features/cases/incident/records.ts';
import { informationKinds } from '../../features/cases/incident/stored-words.ts';
import { CaseEntry } from '../../features/cases/log/records.ts';
import { noticeReceivers } from '../../features/cases/papers/case-notice.ts';
import { rowsBy, sampleTable } from '../sample-table.ts';
import {
  assessments,
  both,
  close,
  decide,
  deputy,
  dpo,
  inform,
  reasoned,
  type SampleCase,
  type SampleStep,
  serviceDesk,
  stopped,
  take,
  touch,
} from './case-story.ts';

type StepColumn = 'case' | 'after' | 'what' | 'by' | 'result' | 'other' | 'note';

const told = { both, dpo: [dpo], deputy: [deputy, ...serviceDesk] };

const rows = sampleTable(new URL('./cases.tsv', import.meta.url), [
  'name',
  'daysAgo',
  'clock',
  'by',
  'category',
  'also',
  'found',
  'data',
  'persons',
  'seenBy',
  'contained',
  'concerns',
  'managerMayKnow',
  'how',
  'contact',
  'told',
  'brief',
  'words',
  'effects',
  'remedies',
]);
const names = rows.map((row) => row.text('name'));
const stepsOf = rowsBy(
  sampleTable(new URL('./case-steps.tsv', import.meta.url), ['case', 'after', 'what', 'by', 'result', 'other', 'note']),
  'case',
  names,
);
const noticesOf = rowsBy(
  sampleTable(new URL('./case-notices.tsv', import.meta.url), ['case', 'after', 'receiver', 'name', 'reference']),
  'case',
  names,
);

/** Cases of the year with a story of their own, over and open. */
export const storyCases: readonly SampleCase[] = rows.map((row): SampleCase => {
  const name = row.text('name');
  const [data, concerns] = [
    row.some('data', codesOf(informationKinds)),
    row.some('concerns', ['manager', 'it', 'dpo', 'director']),
  ];
  const [managerMayKnow, how] = [
    row.maybeOne('managerMayKnow', ['yes', 'no', 'later']),
    row.maybeOne('how', ['tab', 'bot', 'phone']),
  ];
  const [contact, effects, remedies] = [row.maybe('contact'), row.maybe('effects'), row.maybe('remedies')];
  const also = row.maybeOne('also', categories);
  return {
    name,
    daysAgo: row.number('daysAgo'),
    clock: row.text('clock'),
    by: row.text('by'),
    category: row.one('category', categories),
    ...(also && { also }),
    words: row.text('words'),
    found: row.number('found'),
    said: {
      ...(data.length > 0 && { data }),
      persons: row.maybeOne('persons', ['1', '2-10', '11-100', '100+']),
      seenBy: row.maybeOne('seenBy', ['colleague', 'authority', 'knownCitizen', 'unknown', 'internet', 'nobody']),
      contained: row.maybeOne('contained', ['yes', 'no', 'unknown']),
      ...(concerns.length > 0 && { concerns }),
    },
    about: { ...(managerMayKnow && { managerMayKnow }), ...(how && { how }), ...(contact && { contact }) },
    told: told[row.one('told', codesOf(told))],
    ...(row.is('brief') && { isBrief: true }),
    ...(effects && remedies && { story: { effects, remedies } }),
    steps: stepsOf(name).map(stepIn),
    notices: noticesOf(name).map((notice) => ({
      after: notice.number('after'),
      receiver: notice.one('receiver', noticeReceivers),
      name: notice.text('name'),
      reference: notice.text('reference'),
    })),
  };
});

function stepIn(row: TableRow<StepColumn>): SampleStep {
  const what = row.one('what', codesOf(CaseEntry.columns.what.choices));
  if (what === 'reported') throw new Error(`${row.at}: a case is reported by its row in cases.tsv`);
  const [after, by] = [row.number('after'), row.maybe('by')];
  if (what === 'takenOver') return take(after, by);
  if (what === 'contained') return stopped(after, row.text('by'));
  if (what === 'decided') return decide(after, statusIn(row));
  if (what === 'touchedNoted') return touch(after, row.list('result'));
  if (what === 'managementInformed') return inform(after);
  const [said = '', ...more] = row.maybe('note')?.split(' | ') ?? [];
  if (what === 'closed') return close(after, row.text('result'), { cause: said, prevention: more.join(' ') });
  const isRisk = what === 'assessed' && more.length === 0;
  const note = isRisk
    ? reasoned(row.one('result', codesOf(assessments)), row.text('note'))
    : [said, ...more].join('\n');
  const other = row.maybe('other');
  const change = changeIn(row, what);
  return {
    ...{ after, by: by ?? 'ayse', what },
    ...(change && { change }),
    ...(other !== undefined && { other }),
    ...(note !== '' && { note }),
  };
}

function changeIn(row: TableRow<StepColumn>, what: SampleStep['what']): Partial<Incident> | undefined {
  if (what === 'assessed') return assessments[row.one('result', codesOf(assessments))];
  if (what === 'notified') return { receiptNumber: row.text('result') };
  return what === 'openedInError' ? { status: 'openedInError', outcome: 'notABreach' } : undefined;
}

function statusIn(row: TableRow<'result'>): Partial<Incident> {
  const status = row.maybeOne('result', ['followUp']);
  return status ? { status } : {};
}
