import { type Moment, wholeSeconds } from '../../../core/dates.ts';
import { discoveredMoment } from '../clocks/deadline.ts';
import { type AskedQuestion, askedQuestions } from './asked.ts';
import type { Incident } from './records.ts';
import { type Answers, withConsequences } from './report.ts';

type Facts = Readonly<Partial<Record<AskedQuestion, unknown>>>;

/**
 * The case without what was read from words that tell of another one: each such fact is open again, unless something else
 * has been answered since or the DBR has put it right.
 * @param said the answers that were read from those words
 */
export function withoutSaid(incident: Incident, said: Answers, by: { id: string }, now: Moment): Incident {
  const { answered = [], unsure = [], corrected = [], reportedAt } = incident;
  const isCorrected = (question: AskedQuestion) => corrected.some((fact) => fact === question);
  const stands: Facts = { ...incident, discovered: wholeSeconds(incident.discoveredAt) };
  const wasSaid: Facts = {
    ...said,
    discovered: said.discovered && wholeSeconds(discoveredMoment(said.discovered, reportedAt)),
  };
  const open = askedQuestions.filter(
    (question) =>
      wasSaid[question] !== undefined &&
      answered.includes(question) &&
      !unsure.includes(question) &&
      !isCorrected(question) &&
      isSame(stands[question], wasSaid[question]),
  );
  if (open.length === 0) return incident;
  const left = answered.filter((question) => !open.includes(question));
  const facts = Object.fromEntries(
    open.map((question) => (question === 'discovered' ? ['discoveredAt', reportedAt] : [question, undefined])),
  );
  return withConsequences({
    ...{ ...incident, ...facts, actor: by.id, at: now },
    answered: left.length > 0 ? left : undefined,
  });
}

/** Lists of choices may come back in another order. */
function isSame(one: unknown, other: unknown): boolean {
  const inOrder = (value: unknown) => JSON.stringify(Array.isArray(value) ? value.toSorted() : value);
  return inOrder(one) === inOrder(other);
}
