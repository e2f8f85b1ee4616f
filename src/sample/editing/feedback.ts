import type { Day } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import { markedUnclear } from '../../domain/feedback/feedback.ts';
import { passagesOf } from '../../domain/feedback/passage.ts';
import { rulesOf } from '../../domain/handbook/rule.ts';
import { learntNow } from '../../domain/learning/learnt.ts';
import type { Learnt } from '../../features/editing/learning-records.ts';
import type { Unclear } from '../../features/editing/unclear-records.ts';
import type { RuleVersion } from '../../features/handbook/records.ts';
import { samplePerson } from '../workplace/workplace.ts';

interface SampleMark {
  rule: string;
  /** The words the passage begins with. */
  begins: string;
  /** Who, and the line they wrote. */
  by: readonly (readonly [handle: string, why?: string])[];
}

const marks: readonly SampleMark[] = [
  {
    rule: 'r06',
    begins: 'Brug kun sms til praktiske beskeder',
    by: [
      ['fatima', 'Er det praktisk, at jeg er kørt igen?'],
      ['dorthe', 'Må der stå et fornavn?'],
      ['gitte'],
      ['bente'],
    ],
  },
  { rule: 'r06', begins: 'Tjek modtager, bilag og skjulte ark', by: [['emil', 'Hvad er et skjult ark?']] },
  {
    rule: 'r14',
    begins: 'Brug kun de AI-værktøjer',
    by: [['emil', 'Hvor står listen?'], ['dorthe', 'Gælder det også oversættelse?'], ['gitte']],
  },
  { rule: 'r14', begins: 'Du må ikke', by: [['torben']] },
  { rule: 'r03', begins: 'Hvorfor', by: [['dorthe']] },
];

const settled = { rule: 'r03', begins: 'Hvorfor' };

/**
 * Places in the sample's rules that people find unclear, and one an editor has dealt with.
 * @param idOf Entra object id of a handle
 */
export function sampleFeedback(
  versions: readonly RuleVersion[],
  today: Day,
  idOf: (handle: string) => string,
): { marks: readonly Unclear[]; learnt: readonly Learnt[] } {
  const rules = rulesOf(versions);
  const inForce = (rule: string) => {
    const version = rules.get(rule)?.inForce(today);
    if (!version) throw new RangeError(`${rule} is not in force`);
    return version;
  };
  const passage = (rule: string, begins: string) => {
    const found = [...passagesOf(inForce(rule)).values()].find(({ text }) => text.startsWith(begins));
    if (!found) throw new RangeError(`${rule} has nothing that begins with ${begins}`);
    return found;
  };
  const made = marks.flatMap(({ rule, begins, by }, at) =>
    by.map(([handle, why], index) => {
      const moment = `${addDays(today, -1 - at)}T07:2${index}:00Z`;
      return markedUnclear(inForce(rule), passage(rule, begins), idOf(handle), why, moment);
    }),
  );
  const dealt = passage(settled.rule, settled.begins);
  const person = { id: idOf('ida'), name: samplePerson('ida').name };
  const now = `${addDays(today, -1)}T12:00:00Z`;
  const because = 'Afsnittet er kort med vilje. Vi tager det op på næste personalemøde.';
  const place = { rule: settled.rule, version: inForce(settled.rule).version, passage: dealt.passage };
  return {
    marks: made,
    learnt: [learntNow(place, dealt.text, { outcome: 'noChange', because }, { person, until: now }, now)],
  };
}
