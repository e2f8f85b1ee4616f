import { secondsBetween } from '../../core/dates.ts';
import type { Actor } from '../../core/person.ts';
import { Reporter } from '../../features/cases/incident/breach-records.ts';
import { incidentOf } from '../../features/cases/incident/incident.ts';
import { Incident } from '../../features/cases/incident/records.ts';
import { isAnswerable } from '../../features/cases/incident/report.ts';
import { reportersWords } from '../../features/incidents/actions/reporters-words.ts';
import { answeredBy, saidAnswers } from '../../features/incidents/said-answers.ts';
import { understand } from '../../features/incidents/understanding/understand.ts';
import type { BotServices } from '../services.ts';
import type { Message } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { asideId, keepPending } from './aside.ts';
import { alsoAid } from './first-sentences.ts';
import { cardNow, type FirstWord } from './report.ts';

/** People write one thing in several messages; after so long it is another. */
const belongTogetherSeconds = 10 * 60;

/** The person's report from the chat that a message may go on with: just made, and not assessed. */
export function justReported({ ports: { records, clock } }: BotServices, actor: Actor): Incident | undefined {
  const now = clock.now();
  return records
    .all(Reporter, { person: actor.person.id })
    .filter(({ record }) => record.how === 'bot')
    .flatMap(({ record }) => records.find(Incident, incidentOf(record))?.record ?? [])
    .filter((incident) => isAnswerable(incident) && secondsBetween(incident.reportedAt, now) < belongTogetherSeconds)
    .sort((a, b) => b.reportedAt.localeCompare(a.reportedAt))[0];
}

/** Everything that is stored of that report's words. */
export async function wordsOfLast(services: BotServices, actor: Actor): Promise<readonly string[]> {
  const last = justReported(services, actor);
  return last ? reportersWords(services.ports.records, last.key) : [];
}

/**
 * Adds what was written to the report just made, by the action of the tab, so that the first words stay as they were said
 * and the later ones have their time; and answers with the report anew. Whether it was a new incident after all, its
 * writer says with a button.
 * @param from the report of its own that the words were before
 */
export async function moreWords(
  services: BotServices,
  actor: Actor,
  earlier: Incident,
  account: string,
  said: FirstWord,
  from?: string,
): Promise<Message> {
  const { nonce, words, category } = said;
  // *ved ikk hvem det er* says something only beside what was written before (C01).
  const together = understand(
    [...(await reportersWords(services.ports.records, earlier.key)), words].join('\n'),
    services.ports.clock.now(),
    { encoder: services.encoder },
  ).incident;
  const answers = { ...(together && saidAnswers(together.facts)), ...said.answers };
  const known = earlier.answered ?? [];
  const open = Object.fromEntries(
    Object.entries(answers).filter(([question]) => !known.some((answered) => answered === question)),
  );
  const { key } = earlier;
  // Of a repeat nothing is open any more.
  const before = await services.aside.find(asideId(account, nonce), account);
  const read = (before && 'addedTo' in before && before.addedTo?.read) || open;
  const addedTo = { key, nonce, read, from };
  const [{ number }, , separately] = await Promise.all([
    services.act('answerIncident', actor, { key, ...open }),
    services.act('tellMore', actor, { key, nonce, text: words }),
    keepPending(services, { account, nonce }, { category, words, answers: said.answers, addedTo }),
  ]);
  const kept = { v: 1, case: key, lang: actor.language, grouped: false, done: [] } as const;
  const card = cardNow(services, key, { ...kept, said: [...answeredBy(read)], done: [] });
  const { bot } = wordsIn(actor.language);
  const aid = category === earlier.category || category === 'other' ? [] : [alsoAid(category, actor.language)];
  return { text: [bot.added(number), ...aid].join('\n\n'), card: separately(card, bot.separate, actor.language) };
}
