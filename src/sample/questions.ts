import type { Day, Moment } from '../core/dates.ts';
import { addDays } from '../core/dates.ts';
import { rulesOf } from '../domain/handbook/rule.ts';
import type { RuleVersion } from '../features/handbook/records.ts';
import { answeredQuestion, passedQuestion, questionKey } from '../features/questions/question.ts';
import type { Question } from '../features/questions/records.ts';
import { samplePerson } from './workplace/workplace.ts';

/** A question and everything it became, oldest first. */
export type QuestionStory = readonly [Question, ...Question[]];

interface QuestionInput {
  number: number;
  rule: string;
  asker: string;
  /** Handle of the manager; absent for one straight to the DBR. */
  manager?: string;
  daysAgo: number;
  text: string;
}

/**
 * Questions in Eksempel Kommune: one that has waited for Sanne long enough to be marked, one Mikkel has an answer to,
 * one that a leader passed on to the DBR, and one that only the DBR meets.
 * @param idOf Entra object id of a handle
 */
export function sampleQuestions(
  versions: readonly RuleVersion[],
  today: Day,
  idOf: (handle: string) => string,
): readonly QuestionStory[] {
  const rules = rulesOf(versions);
  const at = (daysAgo: number, clock: string): Moment => `${addDays(today, -daysAgo)}T${clock}:00Z`;
  const by = (handle: string) => ({ id: idOf(handle), name: samplePerson(handle).name });
  const ask = ({ number, rule, asker, manager, daysAgo, text }: QuestionInput): Question => {
    const askedAt = at(daysAgo, '09:12');
    const { id: person, name } = by(asker);
    return {
      key: questionKey(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`),
      actor: person,
      at: askedAt,
      rule,
      version: rules.get(rule)?.inForce(addDays(today, -daysAgo))?.version ?? '1.0',
      text,
      to: manager === undefined ? 'dpo' : 'manager',
      state: 'open',
      askedAt,
      person,
      name,
      ...(manager !== undefined && { manager: idOf(manager), managerName: samplePerson(manager).name }),
    };
  };

  const waiting = ask({
    number: 1,
    rule: 'r06',
    asker: 'lone',
    manager: 'sanne',
    daysAgo: 4,
    text: 'En datter vil gerne have en sms, når jeg er kørt fra hendes mor. Må jeg skrive det, hvis jeg ikke nævner navnet?',
  });
  const answered = ask({
    number: 2,
    rule: 'r14',
    asker: 'mikkel',
    manager: 'torben',
    daysAgo: 12,
    text: 'Må jeg lade et AI-værktøj rette sproget i en ugeplan til forældrene?',
  });
  const passed = ask({
    number: 3,
    rule: 'r07',
    asker: 'bente',
    manager: 'gitte',
    daysAgo: 20,
    text: 'Vi gemmer lønbilag på det fælles drev, og praktikanten kan åbne mappen. Skal vi flytte dem?',
  });
  const sent = passedQuestion(passed, by('gitte'), at(19, '07:40'));
  const straight = ask({
    number: 4,
    rule: 'r01',
    asker: 'fatima',
    daysAgo: 1,
    text: 'Hvor meget må vi fortælle hinanden om en borger, når vi mødes i frokoststuen?',
  });
  return [
    [waiting],
    [
      answered,
      answeredQuestion(
        answered,
        by('torben'),
        'Ja, i det værktøj vi har købt, og når der ikke står noget om bestemte børn. Læs den igennem, før du sender.',
        at(12, '13:05'),
      ),
    ],
    [
      passed,
      sent,
      answeredQuestion(
        sent,
        by('ayse'),
        'Ja. Kun de, der arbejder med løn, skal kunne åbne mappen. IT-Servicedesk kan ændre adgangen i dag. Tak, fordi du spurgte.',
        at(18, '10:20'),
      ),
    ],
    [straight],
  ];
}
