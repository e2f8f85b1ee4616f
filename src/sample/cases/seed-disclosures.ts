import type { Day } from '../../core/dates.ts';
import type { Incident } from '../../features/cases/incident/records.ts';
import { listName } from '../../lists.ts';
import type { ListRows } from '../list-rows.ts';
import { sampleUpn } from '../workplace/people.ts';
import { samplePerson } from '../workplace/workplace.ts';
import { sampleBreachReports } from './breach-reports.ts';
import { sampleDisclosures } from './disclosures.ts';
import { sampleDrill } from './drill.ts';
import { sampleLessons } from './lessons.ts';
import { sampleSiteAccess } from './site-access-log.ts';

/** A case of the sample as it stands. */
interface SampleFile {
  name?: string | undefined;
  first: Incident;
  becomes: readonly Incident[];
}

/** Writes what has left the sample's cases: texts for managers, reports, lessons, what an exercise taught; and who has touched the DBR's site. */
export async function addDisclosures(
  rows: ListRows,
  today: Day,
  idOf: (handle: string) => string,
  files: readonly SampleFile[],
): Promise<void> {
  const each = <T>(some: readonly T[]) => some.map((record): [T] => [record]);
  const dpo = { id: idOf('ayse'), name: samplePerson('ayse').name };
  const asItStands = ({ first, becomes }: SampleFile) => becomes.at(-1) ?? first;
  const caseOf = (name: string) => {
    const file = files.find((one) => one.name === name);
    return file && asItStands(file);
  };
  const passedOn = sampleDisclosures(today, idOf, caseOf);
  await rows.add('managerText', listName('managerText').name, each(passedOn.map(({ text }) => text)));
  await rows.add('caseEntry', listName('caseEntry').name, each(passedOn.flatMap(({ entries }) => entries)));
  const reports = sampleBreachReports(files.map(asItStands), today, dpo);
  await rows.add('breachReport', listName('breachReport').name, each(reports));
  const lessons = sampleLessons(today, dpo.id, caseOf);
  await rows.add('lesson', listName('lesson').name, each(lessons.map(({ lesson }) => lesson)));
  await rows.add('lessonSource', listName('lessonSource').name, each(lessons.flatMap(({ sources }) => sources)));
  await rows.add('drill', listName('drill').name, each([sampleDrill(today, dpo)]));
  const { touches, check } = sampleSiteAccess(today, dpo, sampleUpn);
  await rows.add('siteTouch', listName('siteTouch').name, each(touches));
  await rows.add('siteCheck', listName('siteCheck').name, each([check]));
}
