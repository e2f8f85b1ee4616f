import type { Text } from '../language.tsx';
import { discoveredSaid } from './discovered-said.ts';
import type { Report } from './own/shown-answers.ts';

/** What a report answers already, in words: to be seen where it was read from what somebody wrote. */
export function readAnswers(report: Report, words: Text['breaches']['card']): readonly string[] {
  const { answered, unsure, data, persons, seenBy, contained, discoveredAt, reportedAt } = report;
  const isSaid = (question: Report['answered'][number]) => answered.includes(question) && !unsure.includes(question);
  return [
    ...(isSaid('discovered') ? [words.discovered[discoveredSaid(discoveredAt, reportedAt).when]] : []),
    ...(isSaid('data') ? data.map((kind) => words.data[kind]) : []),
    ...(isSaid('persons') && persons ? [words.kind.persons(words.persons[persons])] : []),
    ...(isSaid('seenBy') && seenBy ? [words.kind.seenBy[seenBy]] : []),
    ...(isSaid('contained') && contained && contained !== 'unknown' ? [words.kind.contained[contained]] : []),
  ];
}
