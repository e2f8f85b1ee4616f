import { guardText } from '../../../core/cpr/cpr.ts';
import type { Moment } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import { firstInLine } from '../../../core/joined-words.ts';
import { Refusal, type RefusalCode } from '../../../core/refusal.ts';
import type { Discovered } from '../clocks/deadline.ts';
import { deadlinesOf, discoveredMoment } from '../clocks/deadline.ts';
import { missingToClose } from '../closing.ts';
import type { AskedQuestion } from './asked.ts';
import { askedQuestions } from './asked.ts';
import type { Reporter, Statement } from './breach-records.ts';
import type { Category } from './category.ts';
import { incidentKey, isOpen, reporterKey, statementKey } from './incident.ts';
import { asItCase } from './it-case.ts';
import type { Incident } from './records.ts';
import { redFlagsOf } from './red-flags.ts';
import { theReporter } from './reporter-pseudonyms.ts';

/** The most characters of what somebody tells. */
export const longestStatement = 4_000;

/** What somebody tells first: a kind is enough, and so are words. */
export interface FirstWords {
  /** Made by the page or the bot, so that the second press is the same report. */
  nonce: string;
  category: Category;
  /** What happened with it, as one incident (C06). */
  alsoCategory?: Category | undefined;
  words: string;
  /** Part of the drill that runs. */
  isDrill?: true | undefined;
  /** It comes from outside, and somebody who handles cases has opened it. */
  origin?: Origin | undefined;
}

/** Where a case comes from that nobody here has reported. */
export interface Origin {
  source: NonNullable<Incident['source']>;
  /** When the municipality was told: from then on it knows (EDPB Guidelines 9/2022). */
  toldAt: Moment;
  /** Names of the units it concerns, and their centre where they have one in common. */
  units: readonly string[];
  centreName?: string | undefined;
  document?: string | undefined;
  /** Why it is entered only now. */
  enteredLate?: string | undefined;
  /** Rules of the handbook it is about, and accounts of the managers who are told of it (S75). */
  rules?: readonly string[];
  managersToTell?: readonly string[];
  /** The IT security manager opens it, and it has touched no personal data. */
  isIts?: boolean;
}

/** What is asked afterwards; what is left out stays as it is. */
export type Answers = Partial<Pick<Incident, 'data' | 'persons' | 'seenBy' | 'contained' | 'concerns'>> & {
  discovered?: Discovered | undefined;
  /** Answered with *ved ikke*: what was said before is taken back. */
  dontKnow?: readonly AskedQuestion[] | undefined;
};

/** What the reporter may add or correct: the answers, and the kind of incident. */
export interface Additions extends Answers {
  category?: Category | undefined;
  /** The kind was chosen among all of them, so that it is this one alone. */
  onlyKind?: true | undefined;
}

/** Whoever reports, and where they work. */
export interface ReportedBy {
  id: string;
  name: string;
  centreName?: string | undefined;
}

/** The report with CPR numbers covered wherever people write: nothing else is kept, not even while it waits (INV15). */
export function maskedReport<R extends FirstWords & Pick<Reporter, 'contact' | 'onBehalfOf'>>(said: R): R {
  const { words, contact, onBehalfOf } = said;
  return { ...said, words: guardText(words).text, contact: masked(contact), onBehalfOf: masked(onBehalfOf) };
}

const masked = (text: string | undefined) => (text === undefined ? undefined : guardText(text).text);

/** Will trying again later help? Then the report waits instead of being refused. */
export function isWorthWaiting(code: RefusalCode): boolean {
  return waitable.includes(code);
}

const waitable: readonly RefusalCode[] = [
  'microsoftDown',
  'microsoftBusy',
  'saveUncertain',
  'notReady',
  'notProvisioned',
  'listChanged',
  'newerSchema',
];

/** The incident as it stands from the first words on: received, and its clock running (S27; domain.md 2.7). */
export function newIncident(said: FirstWords & Answers, by: ReportedBy, now: Moment): Incident {
  const begun: Incident = {
    key: incidentKey(said.nonce),
    actor: theReporter.id,
    at: now,
    status: 'received',
    outcome: 'notAssessed',
    category: said.category,
    ...(said.alsoCategory !== said.category && { alsoCategory: said.alsoCategory }),
    centreName: by.centreName,
    ...fromOutside(said.origin, now),
    reportedAt: now,
    month: dayOf(now).slice(0, 'YYYY-MM'.length),
    art33: 'notAssessed',
    art34: 'notAssessed',
    ...(said.isDrill && { isDrill: true }),
  };
  const first = said.origin?.isIts ? { ...asItCase(begun), status: 'underReview' as const } : begun;
  return withConsequences({ ...first, ...answered(first, said) });
}

function fromOutside(origin: Origin | undefined, now: Moment) {
  if (!origin) return { discoveredAt: now };
  const { source, toldAt, units, centreName, rules = [], managersToTell = [] } = origin;
  return {
    ...{ discoveredAt: toldAt, answered: ['discovered'] as const, source, units: some(firstInLine(units)), centreName },
    ...(rules.length > 0 && { rules }),
    ...(managersToTell.length > 0 && { managersToTell: managersToTell.join('\n') }),
  };
}

/** May the reporter still add to it? What the DBR has assessed stands; more is then said to the DBR. */
export function isAnswerable(incident: Incident): boolean {
  return isOpen(incident) && incident.assessedAt === undefined;
}

/** @throws Refusal `incidentAssessed` or `incidentClosed` when it is too late */
export function refuseUnlessAnswerable(incident: Incident): void {
  if (!isAnswerable(incident)) throw new Refusal(isOpen(incident) ? 'incidentAssessed' : 'incidentClosed');
}

/** The same report with more said about it. The reporter may add and correct until the DBR has assessed it. */
export function answeredIncident(incident: Incident, said: Additions, by: { id: string }, now: Moment): Incident {
  const { category = incident.category, onlyKind } = said;
  // Who chooses a kind, be it the first of the two it sounded like, has said that it is not both (C06).
  const alsoCategory = category === incident.category && !onlyKind ? incident.alsoCategory : undefined;
  return withConsequences({ ...incident, ...answered(incident, said), category, alsoCategory, actor: by.id, at: now });
}

/** The words of a masked report. */
export function statementOf(
  incident: Incident,
  number: string,
  { words, origin }: Pick<FirstWords, 'words' | 'origin'>,
): Statement {
  const { key, at } = incident;
  const { document, enteredLate } = origin ?? {};
  return { key: statementKey(key), actor: theReporter.id, at, number, facts: words, document, enteredLate };
}

/**
 * Does a repeat say more than the report that is there? The answer to the first try was lost, and its words were changed
 * before the second. The first words stay as they were said; what is new is a message of its own.
 */
export function saysMore({ facts }: Pick<Statement, 'facts'>, words: string): boolean {
  return words.trim() !== '' && !facts.includes(words.trim());
}

/** Who told it. The name goes to no manager before the reporter has said yes. */
export function reporterOf(
  incident: Incident,
  number: string,
  by: ReportedBy,
  said: Pick<Reporter, 'managerMayKnow' | 'how' | 'contact' | 'onBehalfOf' | 'forPerson'>,
): Reporter {
  const { key, at } = incident;
  const { managerMayKnow, how, contact, onBehalfOf, forPerson } = said;
  return {
    ...{ key: reporterKey(key), actor: by.id, at, number, name: by.name, person: by.id },
    ...{ managerMayKnow, how, contact: masked(contact), onBehalfOf: masked(onBehalfOf), forPerson },
  };
}

/** The case with what follows from its facts: deadline, red flags, and what it lacks. */
export function withConsequences(incident: Incident): Incident {
  const [stricter] = deadlinesOf(incident);
  const next = { ...incident, deadlineAt: stricter?.at, redFlags: some(redFlagsOf(incident)) };
  return { ...next, missing: missingToClose(next) };
}

/** Only what was said: nothing said before is lost by leaving it out now. */
function answered(incident: Incident, said: Answers): Partial<Incident> {
  const { discovered, contained, concerns } = said;
  const { data, persons, seenBy } = takenFrom(incident, said);
  const dontKnow = (said.dontKnow ?? []).filter((question) => !isCorrected(incident, question));
  const unsure = (question: AskedQuestion) => dontKnow.includes(question);
  const isAnswered = (question: AskedQuestion) =>
    unsure(question) || (said[question] !== undefined && !isCorrected(incident, question));
  const { reportedAt } = incident;
  return {
    ...(isAnswered('discovered') && {
      discoveredAt: discoveredMoment(unsure('discovered') || !discovered ? { when: 'now' } : discovered, reportedAt),
    }),
    ...(isAnswered('data') && { data: unsure('data') ? undefined : data }),
    ...(isAnswered('persons') && { persons: unsure('persons') ? undefined : persons }),
    ...(isAnswered('seenBy') && { seenBy: unsure('seenBy') ? undefined : seenBy }),
    ...(isAnswered('contained') && { contained: unsure('contained') ? 'unknown' : contained }),
    ...(isAnswered('concerns') && { concerns: unsure('concerns') ? undefined : concerns }),
    answered: some(
      askedQuestions.filter((question) => {
        if (!isAnswered(question)) return incident.answered?.includes(question);
        // Whoever takes the last kind away again has not answered; nobody concerned is an answer.
        return question !== 'data' || unsure('data') || (data ?? []).length > 0;
      }),
    ),
    unsure: some(
      askedQuestions.filter((question) =>
        isAnswered(question) ? unsure(question) : incident.unsure?.includes(question),
      ),
    ),
  };
}

/** What the DBR has put right is not changed by a card that was shown before. */
function takenFrom(incident: Incident, { data, persons, seenBy }: Answers): Answers {
  return Object.fromEntries(Object.entries({ data, persons, seenBy }).filter(([fact]) => !isCorrected(incident, fact)));
}

function isCorrected({ corrected = [] }: Incident, question: string): boolean {
  return corrected.some((fact) => fact === question);
}

/** SharePoint keeps no empty list. */
function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
