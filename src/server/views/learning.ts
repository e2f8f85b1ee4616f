import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { shownLesson } from '../../features/cases/lessons/lesson.ts';
import { Lesson } from '../../features/cases/lessons/records.ts';
import { Unclear } from '../../features/editing/feedback/records.ts';
import { doubtsOf, type RuleDoubts } from '../../features/editing/learning/doubts.ts';
import { doubtsInOrder } from '../../features/editing/learning/doubts-told.ts';
import { type Staff, tellableOf } from '../../features/editing/learning/readers.ts';
import { Learnt } from '../../features/editing/learning/records.ts';
import { unclearTaskKey } from '../../features/editing/maintenance/maintenance-task.ts';
import { UpkeepTask } from '../../features/editing/maintenance/records.ts';
import { titleIn } from '../../features/handbook/rule.ts';
import { Question } from '../../features/questions/records.ts';
import { Appointment } from '../../features/workplace/appointments/records.ts';
import { Employment, Unit } from '../../features/workplace/records.ts';
import { may } from '../../roles.ts';
import type { ViewSource } from '../view-source.ts';

/** Dealt-with doubts the page goes back; older ones are in SharePoint. */
const mostSettled = 30;

/** What readers doubt in the rules in force, for whoever writes them: counts, never who (S3, S64, S117). */
export function learning(source: ViewSource, { language, roles }: Actor): ViewData<'learning'> {
  const { today, records } = source;
  const { rules } = source.handbook();
  const titleOf = (rule: string) => {
    const version = rules.get(rule)?.inForce(today);
    return version ? titleIn(version, language) : rule.toUpperCase();
  };
  const shown = (doubts: RuleDoubts) => {
    const { rule, version, passages, quotes, lessons } = doubts;
    const row = records.find(UpkeepTask, unclearTaskKey(rule, version))?.record;
    return {
      ...doubts,
      title: titleOf(rule),
      quotes: [...quotes],
      passages: passages.map((one) => ({ ...one, lines: [...one.lines] })),
      lessons: lessons.map(shownLesson).map(({ key, title, month }) => ({ key, title, month })),
      versions: (rules.get(rule)?.versions ?? []).map((one) => one.version).toReversed(),
      taken: row?.state === 'open' || row?.state === 'putOff',
    };
  };
  const settled = source.all(Learnt).filter(({ withdrawnAt }) => withdrawnAt === undefined);
  return {
    rules: doubtsInOrder(allDoubts(source)).map(shown),
    inForce: [...rules.values()].flatMap((rule) => {
      const version = rule.inForce(today);
      return version ? [{ rule: rule.id, title: titleOf(rule.id), chapter: version.chapter }] : [];
    }),
    settled: settled
      .toSorted((a, b) => b.at.localeCompare(a.at))
      .slice(0, mostSettled)
      .map(({ actor: _, at: __, about: ___, withdrawnAt: ____, ...row }) => ({ ...row, title: titleOf(row.rule) })),
    maySettle: may(roles, 'settleLearning'),
    loading: !source.loaded(Question) || !source.loaded(Unclear),
  };
}

function allDoubts(source: ViewSource): readonly RuleDoubts[] {
  const { today, holidays } = source;
  const isHoliday = (day: string) => holidays.nameOf(day) !== undefined;
  const byRule = <T extends { rule?: string | undefined }>(rows: readonly T[]) => Map.groupBy(rows, ({ rule }) => rule);
  const questions = byRule(source.all(Question));
  const marks = byRule(source.all(Unclear));
  const lessons = byRule(source.all(Lesson));
  const learnt = byRule(source.all(Learnt));
  const staff: Staff = {
    employments: () => source.each(Employment),
    appointments: (role) => source.all(Appointment, { role }),
    units: () => source.all(Unit),
  };
  return [...source.handbook().rules.values()].flatMap((rule) => {
    const version = rule.inForce(today);
    if (!version) return [];
    const said = {
      questions: questions.get(rule.id) ?? [],
      marks: marks.get(rule.id) ?? [],
      lessons: lessons.get(rule.id) ?? [],
      learnt: learnt.get(rule.id) ?? [],
    };
    if (said.questions.length + said.marks.length + said.lessons.length === 0) return [];
    return doubtsOf(rule, version, said, tellableOf(version, staff, today), today, isHoliday);
  });
}
