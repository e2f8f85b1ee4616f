import type { Reader } from '../../../../kernel/reader.ts';
import { Lesson } from '../../../cases/lessons/records.ts';
import { Question } from '../../../questions/records.ts';
import { Appointment } from '../../../workplace/appointments/records.ts';
import { Employment, Unit } from '../../../workplace/records.ts';
import { Unclear } from '../../feedback/records.ts';
import { doubtsOf, type RuleDoubts } from '../doubts.ts';
import { type Staff, tellableOf } from '../readers.ts';
import { Learnt } from '../records.ts';

/** What is doubted in every rule in force that somebody has said anything about. */
export function allDoubts(reader: Reader): readonly RuleDoubts[] {
  const { today, holidays } = reader;
  const isHoliday = (day: string) => holidays.nameOf(day) !== undefined;
  const byRule = <T extends { rule?: string | undefined }>(rows: readonly T[]) => Map.groupBy(rows, ({ rule }) => rule);
  const questions = byRule(reader.all(Question));
  const marks = byRule(reader.all(Unclear));
  const lessons = byRule(reader.all(Lesson));
  const learnt = byRule(reader.all(Learnt));
  const staff: Staff = {
    employments: () => reader.each(Employment),
    appointments: (role) => reader.all(Appointment, { role }),
    units: () => reader.all(Unit),
  };
  return [...reader.handbook().rules.values()].flatMap((rule) => {
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
