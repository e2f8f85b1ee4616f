import type { Actor } from '../../core/person.ts';
import type { Incident } from '../../features/cases/incident/records.ts';
import type { Answers } from '../../features/cases/incident/report.ts';
import { reportersWords } from '../../features/incidents/actions/reporters-words.ts';
import { answeredBy, saidAnswers } from '../../features/incidents/said-answers.ts';
import { understand } from '../../features/incidents/understanding/understand.ts';
import type { BotServices } from '../services.ts';
import type { Message } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { asideId, keepPending, readInput } from './aside.ts';
import { alsoAid } from './first-sentences.ts';
import { cardNow, type FirstWord, inChat } from './report.ts';

/**
 * Adds what was written to the report just made, by the action of the tab, so that the first words stay as they were said
 * and the later ones have their time; and answers with the report anew. Whether it was a new incident after all, its
 * writer says with a button.
 * @param from the report of its own that the words were before
 * @returns nothing where the words could not be added, and nobody has them yet
 */
export async function moreWords(
  services: BotServices,
  actor: Actor,
  earlier: Incident,
  account: string,
  said: FirstWord,
  from?: string,
): Promise<Message | undefined> {
  const { nonce, words, category } = said;
  const { key } = earlier;
  const read = await readFrom(services, earlier, account, said).catch((error: unknown): Answers => {
    services.failed(error);
    return {};
  });
  if (!(await isAdded(services, actor, key, said))) return undefined;
  const addedTo = { key, nonce, read, from };
  const [separately] = await Promise.all([
    keepPending(services, { account, nonce }, { category, words, answers: said.answers, addedTo }),
    // The words stand in the report already; what was read from them is asked again where it could not be kept.
    services.act('answerIncident', actor, { key, ...readInput(read) }).catch(services.failed),
  ]);
  const { number } = inChat(services, key);
  const kept = { v: 1, case: key, lang: actor.language, grouped: false, done: [] } as const;
  const card = cardNow(services, key, { ...kept, said: [...answeredBy(read)], done: [] });
  const { bot } = wordsIn(actor.language);
  const aid = category === earlier.category || category === 'other' ? [] : [alsoAid(category, actor.language)];
  return {
    text: [bot.added(number), ...aid].join('\n\n'),
    card: separately(card, bot.separate, actor.language),
    about: { kind: 'added', key, nonce, read },
  };
}

/** The words are stored with the report, or nothing is said to be. */
async function isAdded(
  services: BotServices,
  actor: Actor,
  key: string,
  { nonce, words }: FirstWord,
): Promise<boolean> {
  try {
    await services.act('tellMore', actor, { key, nonce, text: words });
    return true;
  } catch (error) {
    services.failed(error);
    return false;
  }
}

/** What the words say that nobody has answered; of a repeat, what was read the first time. */
async function readFrom(
  services: BotServices,
  { key, answered: known = [] }: Incident,
  account: string,
  { nonce, words, answers }: FirstWord,
): Promise<Answers> {
  const { records, clock } = services.ports;
  const before = await services.aside.find(asideId(account, nonce), account);
  if (before && 'addedTo' in before && before.addedTo) return before.addedTo.read;
  // *ved ikk hvem det er* says something only beside what was written before (C01).
  const all = [...(await reportersWords(records, key)), words].join('\n');
  const together = understand(all, clock.now(), { encoder: services.encoder }).incident;
  const read = { ...(together && saidAnswers(together.facts)), ...answers };
  return Object.fromEntries(Object.entries(read).filter(([question]) => !known.some((one) => one === question)));
}
