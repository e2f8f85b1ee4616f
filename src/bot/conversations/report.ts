import { dayOf, type Moment } from '../../core/dates.ts';
import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import { Reporter } from '../../features/cases/incident/breach-records.ts';
import type { Category } from '../../features/cases/incident/category.ts';
import { numberOf, reporterKey } from '../../features/cases/incident/incident.ts';
import { Incident } from '../../features/cases/incident/records.ts';
import type { Answers } from '../../features/cases/incident/report.ts';
import { theirNotifications } from '../../features/cases/notifications/queries/may-receive.ts';
import { CaseNotification } from '../../features/cases/notifications/records.ts';
import { withdrawalKey } from '../../features/cases/relations/case-message.ts';
import { CaseMessage } from '../../features/cases/relations/records.ts';
import { keepReport } from '../../features/incidents/actions/keep-report.ts';
import { type aidSaid, answeredBy } from '../../features/incidents/said-answers.ts';
import { shownReport } from '../../features/incidents/shown-report.ts';
import { isAccountOf } from '../../features/workplace/accountability/account-link.ts';
import { workplaceOn } from '../../features/workplace/queries/workplace-on.ts';
import type { Records } from '../../kernel/records.ts';
import { may } from '../../roles.ts';
import type { Carried } from '../cards/card-data.ts';
import { type Beside, caseCard } from '../cards/case-card.ts';
import type { BotServices } from '../services.ts';
import type { Answer, Card } from '../turn.ts';
import { takesWords } from './just-reported.ts';

export interface FirstWord {
  nonce: string;
  category: Category;
  /** What happened with it, as one incident (C06). */
  alsoCategory?: Category | undefined;
  words: string;
  answers: Answers;
  /** When it was written, where that was before. */
  at?: Moment | undefined;
  /** What the words say of how it happened, for the first aid. */
  aid?: ReturnType<typeof aidSaid>;
  /** Begun with one of the five groups. */
  grouped?: boolean;
  /** It sounds as if it were for somebody else. */
  forAnother?: boolean;
  /** Read from a message of ordinary words that was not held: it may have been only a question. */
  written?: boolean;
  /** Key of the person's report just before, which it may be more about: its writer is asked. */
  earlier?: string | undefined;
}

/** The card of a report, and the one that takes its place when the report has its number. */
export interface ReportCard {
  card: Card;
  becomes?: Promise<Card | undefined> | undefined;
  /** Of the report that the words stand in. */
  key: string;
  /** Number of the person's last report, which this has been added to after very many. */
  addedTo?: string | undefined;
}

export function inItsPlace({ card, becomes, key }: ReportCard): Answer {
  return { card, becomes: becomes?.then((next) => next && { card: next }), about: { kind: 'report', key } };
}

/**
 * Reports from the first words on, and shows the case: its number, and who has been told by now (S27, S105); or that it
 * is safe while SharePoint keeps everybody waiting.
 */
export async function report(services: BotServices, actor: Actor, said: FirstWord): Promise<ReportCard> {
  if (!may(actor.roles, 'reportIncident')) throw new Refusal('notAllowed');
  const {
    answers,
    grouped = false,
    forAnother = false,
    written = false,
    aid,
    earlier,
    at,
    nonce,
    category,
    alsoCategory,
    words,
  } = said;
  const input = { nonce, category, alsoCategory, words, ...answers, managerMayKnow: 'later', how: 'bot' } as const;
  const reported = await keepReport(services.ports, actor, input, at);
  const { key } = reported.state === 'waiting' ? reported.incident : reported.stored.record;
  const kept: Carried = {
    v: 1,
    case: key,
    lang: actor.language,
    grouped,
    said: [...answeredBy(answers)],
    ...(forAnother && { forAnother }),
    ...(written && { written }),
    ...(aid && { aid }),
    ...(earlier !== undefined && { earlier }),
    done: [],
  };
  if (reported.state === 'waiting') {
    const { incident, later } = reported;
    const numbered = later
      ?.then((stored) => stored && storedCard(services, stored.record.key, kept))
      .catch((error: unknown) => {
        services.failed(error);
        return undefined;
      });
    return { card: caseCard(incident, kept, services.phones()), becomes: numbered, key };
  }
  const { stored, added } = reported;
  return { card: await storedCard(services, key, kept), key, ...(added && { addedTo: numberOf(stored) }) };
}

async function storedCard(services: BotServices, incident: string, kept: Carried): Promise<Card> {
  await toldSoon(services.ports.records, incident);
  return cardNow(services, incident, kept);
}

/**
 * The card of a report that had no number: as it stands by now, on whichever server.
 * @param waiting its kind, while it is not in SharePoint yet
 * @throws Refusal `unknownIncident` for a report of somebody else's
 */
export async function cardAgain(services: BotServices, actor: Actor, kept: Carried, waiting: Category): Promise<Card> {
  const { records, clock } = services.ports;
  const stored = records.find(Incident, kept.case) ?? (await records.fetch(Incident, kept.case));
  const key = reporterKey(kept.case);
  const reporter = records.find(Reporter, key) ?? (await records.fetch(Reporter, key));
  // Nobody's yet: nothing is shown but what to do, which is the same for everybody.
  if (!stored || !reporter) return caseCard({ category: waiting }, kept, services.phones());
  const { mainOf } = workplaceOn(services.ports, dayOf(clock.now()));
  if (!isAccountOf(actor.person.id, reporter.record.person, mainOf)) throw new Refusal('unknownIncident');
  return cardNow(services, kept.case, kept);
}

/** The card of a report as it stands by now. */
export function cardNow(
  services: BotServices,
  incident: string,
  kept: Carried,
  beside: Pick<Beside, 'showAll' | 'colleagues'> = {},
): Card {
  const earlier = kept.earlier === undefined ? undefined : ownBefore(services, incident, kept.earlier);
  return caseCard(inChat(services, incident), kept, services.phones(), { ...beside, earlier });
}

/** The report before, where the same person made it and it takes more words: the key of somebody else's tells nothing. */
function ownBefore({ ports: { records } }: BotServices, incident: string, earlier: string): Beside['earlier'] {
  const stored = records.find(Incident, earlier);
  const by = (key: string) => records.find(Reporter, reporterKey(key))?.record.person;
  if (!stored || by(earlier) === undefined || by(earlier) !== by(incident)) return undefined;
  if (!takesWords(stored.record, records.find(CaseMessage, withdrawalKey(earlier))?.record)) return undefined;
  const { category, alsoCategory } = stored.record;
  return { number: numberOf(stored), category, alsoCategory };
}

/** The report as its reporter may see it. The words stand in the chat already. */
export function inChat({ ports }: BotServices, incident: string) {
  const { records, clock } = ports;
  const stored = records.find(Incident, incident);
  if (!stored) throw new Refusal('unknownIncident');
  const told = theirNotifications(ports, stored.record, dayOf(clock.now()));
  const reporter = records.find(Reporter, reporterKey(incident))?.record;
  return shownReport(stored, { managerMayKnow: 'later', ...reporter, facts: '' }, told, clock.now());
}

const patienceMs = 2_500;
const lookEveryMs = 40;

/** Waits a little for the notifications to arrive, so that one message can say that they have; it never says so before. */
async function toldSoon(records: Pick<Records, 'all'>, incident: string): Promise<void> {
  const end = performance.now() + patienceMs;
  const isOnItsWay = () => records.all(CaseNotification, { incident, state: 'planned' }).length > 0;
  while (isOnItsWay() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
}
