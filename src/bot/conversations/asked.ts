import { guardText } from '../../core/cpr/cpr.ts';
import { guardMessage, openEnd } from '../../core/cpr/cpr-split.ts';
import { dayOf } from '../../core/dates.ts';
import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import { Reporter } from '../../features/cases/incident/breach-records.ts';
import { isOpen, reporterKey } from '../../features/cases/incident/incident.ts';
import { Incident } from '../../features/cases/incident/records.ts';
import { placeToAct } from '../../features/cases/notifications/notification-state.ts';
import { CaseMessage } from '../../features/cases/relations/records.ts';
import type { Understanding } from '../../features/incidents/understanding/understand.ts';
import { isAccountOf } from '../../features/workplace/accountability/account-link.ts';
import { workplaceOn } from '../../features/workplace/queries/workplace-on.ts';
import type { RecordDefinition, RecordOf } from '../../kernel/record.ts';
import type { Records } from '../../kernel/records.ts';
import { type AskedWords, answerCard, answeredCard, askedCard } from '../cards/asked-card.ts';
import { askedData, replyData } from '../cards/asked-data.ts';
import type { BotServices } from '../services.ts';
import { wordsIn } from '../words.ts';
import { nonceOf } from './nonce.ts';
import type { Press } from './press.ts';

/** The buttons with which somebody reads and answers what the DBR asks about their report, by the same actions as the tab. */
export const askedPresses: Readonly<Record<string, Press>> = {
  asked: async (services, _held, actor, _account, data) => {
    const { question, show, lang } = askedData.parse(data);
    const asked = await ownQuestion(services, actor, question);
    if (show) return { card: answerCard(asked, lang) };
    if (asked.answers.length === 0) return { card: askedCard(asked, lang) };
    return { card: answeredCard(asked, lang, wordsIn(lang).asked.answeredBefore(asked.number)) };
  },

  reply: async (services, _held, actor, _account, data) => {
    const { question, words, lang } = replyData.parse(data);
    const { asked: texts, understanding } = wordsIn(lang);
    const before = await ownQuestion(services, actor, question);
    // A CPR number may begin in the answers before this one.
    const { text: rest, isCovered } = guardMessage(openEnd(before.answers), words, before.asks);
    const { text, found } = guardText(rest.trim());
    if (text === '') return { card: answerCard(before, lang, texts.needed) };
    const me: Actor = { ...actor, language: lang };
    // The same words are the same answer, whoever sends them again; what is kept of them has no CPR number in it.
    await services.act('tellMore', me, {
      key: before.incident,
      nonce: nonceOf(question, text),
      text,
      question,
    });
    const { answers } = await ownQuestion(services, actor, question);
    const notes = found.length > 0 || isCovered ? [understanding.cprMasked] : [];
    return { card: answeredCard({ ...before, answers }, lang, texts.answered(before.number), notes) };
  },
};

/**
 * A question about the person's own report, as it stands by now.
 * @throws Refusal `unknownIncident` when it is about somebody else's: whoever a card was forwarded to reads nothing of it
 */
export async function ownQuestion(
  { ports, link }: BotServices,
  { person }: Actor,
  question: string,
): Promise<AskedWords & { incident: string }> {
  const { records, clock } = ports;
  const asked = await here(records, CaseMessage, question);
  const [incident, reporter] = asked
    ? await Promise.all([here(records, Incident, asked.incident), here(records, Reporter, reporterKey(asked.incident))])
    : [];
  const { mainOf } = workplaceOn(ports, dayOf(clock.now()));
  if (asked?.kind !== 'asked' || !incident || !reporter || !isAccountOf(person.id, reporter.person, mainOf)) {
    throw new Refusal('unknownIncident');
  }
  const { number, text: asks = '' } = asked;
  return {
    question,
    number,
    incident: incident.key,
    link: link(placeToAct({ as: 'reporter', number })),
    asks,
    answers: answersTo(records, asked),
    isClosed: !isOpen(incident),
  };
}

/** A server that is behind asks SharePoint: the card may be older than what it knows. */
async function here<R extends RecordDefinition>(
  records: Records,
  of: R,
  key: string,
): Promise<RecordOf<R> | undefined> {
  return (records.find(of, key) ?? (await records.fetch(of, key)))?.record;
}

function answersTo(records: Pick<Records, 'all'>, { key, incident }: CaseMessage): readonly string[] {
  return records
    .all(CaseMessage, { incident })
    .map(({ record }) => record)
    .filter(({ answers }) => answers === key)
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .flatMap(({ text = [] }) => text);
}

/** What IT must stop is reported from the first words on, whatever else is being asked. */
const stoppedAtOnce = ['lostDevice', 'malicious', 'availabilityIntegrity', 'physical'] as const;
/** What nobody would answer a question with. */
const elsewhere = ['question', 'rights', 'confirmReading', 'withdraw', 'empty', 'hr'] as const;

/**
 * The newest question that what somebody wrote may be the answer to. What surely tells of something else that must be
 * stopped at once is none, and neither is a question, or what belongs elsewhere.
 */
export function questionAnsweredBy(services: BotServices, actor: Actor, said: Understanding): string | undefined {
  if (elsewhere.some((intent) => intent === said.intent) || said.withdraws) return undefined;
  const open = services
    .reports(actor)
    .filter(({ state }) => state !== 'closed')
    .flatMap((report) => report.thread.filter(({ waiting }) => waiting).map(({ key, at }) => ({ key, at, report })));
  const newest = open.toSorted((a, b) => b.at.localeCompare(a.at))[0];
  const { category, certainty = 'unsure' } = said.incident?.guess ?? {};
  const isElse = certainty !== 'unsure' && category !== newest?.report.category;
  return isElse && stoppedAtOnce.some((kind) => kind === category) ? undefined : newest?.key;
}
