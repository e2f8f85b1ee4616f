import { dayOf, zone } from '../../core/dates.ts';
import { type AskedQuestion, askedQuestions } from '../cases/incident/asked.ts';
import type { Answers } from '../cases/incident/report.ts';
import type { Facts } from './understanding/facts/facts.ts';

/** What a message has already answered, as the report takes it. */
export function saidAnswers({ discovered, data, persons, seenBy, contained }: Facts): Answers {
  return {
    ...(discovered && { discovered: { when: discovered.when, ...momentSaid(discovered.at) } }),
    ...(data.length > 0 && { data }),
    ...(persons && { persons: persons.band }),
    ...(seenBy && { seenBy }),
    ...(contained !== undefined && { contained: contained ? 'yes' : 'no' }),
  };
}

/** What the words say of how it happened, where other first aid than that of the kind helps. */
export function aidSaid({ isPaper, isUnopened }: Facts): 'onPaper' | 'unopened' | undefined {
  if (isUnopened) return 'unopened';
  return isPaper ? 'onPaper' : undefined;
}

/** The questions that need not be asked any more. */
export function answeredBy(answers: Answers): readonly AskedQuestion[] {
  return askedQuestions.filter((question) => answers[question] !== undefined);
}

function momentSaid(at: string | undefined): { day?: string; clock?: string } {
  if (at === undefined) return {};
  const time = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime();
  return { day: dayOf(at), clock: time.toString({ smallestUnit: 'minute' }) };
}
