import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Listener } from '../adapter.ts';
import { refusedLine, toRing } from '../refused-words.ts';
import type { BotServices } from '../services.ts';
import type { Answer, Message, Turn } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { ask, begin, type Command, commandIn, helped, meeting, ownReports, welcome } from './commands.ts';
import { declaration } from './declaration.ts';
import { firstWords } from './first-words.ts';
import { wordsOfLast } from './just-reported.ts';
import { type OpenEnds, openOpenEnds } from './open-ends.ts';
import type { About } from './pending-words.ts';
import { pressed } from './pressed.ts';
import { openQuarantine, type Quarantine } from './quarantine.ts';
import { reading } from './reading.ts';
import { openRepeats } from './repeats.ts';
import { reportedAnyway } from './reported-anyway.ts';
import { topicOfPress } from './take-back.ts';

/** Limit of answered messages remembered, so that a retry of Teams is not answered twice. */
const remembered = 2_000;

/** Hears every turn and answers it: who is it, may they be answered here, what do they want. */
export function listener(services: BotServices): Listener {
  const held = openQuarantine(() => Date.parse(services.ports.clock.now()));
  const ends = openOpenEnds(() => Date.parse(services.ports.clock.now()));
  const repeats = openRepeats(() => performance.now());
  const answered = new Set<string>();

  return async (turn) => {
    const { bot } = wordsIn(turn.language);
    const once = `${turn.account} ${turn.id}`;
    if (turn.happened.kind === 'other' || (turn.happened.kind === 'wrote' && answered.has(once))) return undefined;
    // Not remembered: the same words are answered once the server is ready.
    if (turn.isPersonal && !services.isReady())
      return refused(turn, bot.starting(toRing(turn.language, services.phones())));
    const who = turn.account ?? turn.conversation;
    const said = saidIn(turn);
    // After a pressed button an equal message is no repeat.
    if (said === undefined) repeats.forget(who);
    else if (repeats.isAgain(who, said)) return undefined;
    if (!turn.isPersonal) return refused(turn, bot.onlyPersonal);
    const actor = actorIn(services, turn);
    if (!actor) return refused(turn, bot.notKnown);
    try {
      if (turn.happened.kind === 'pressed') {
        const answer = await pressed(services, held, actor, turn.account ?? '', turn.happened);
        // Teams refreshes a card by itself.
        if (turn.happened.verb !== 'again')
          await keepTopic(services, held, turn, topicOfPress(turn.happened.data, answer));
        return answer;
      }
      const answers = await answersTo(services, { held, ends }, actor, turn);
      await keepTopic(services, held, turn, answers.findLast(({ about }) => about)?.about);
      for (const message of answers) await turn.say(message);
      answered.add(once);
      if (answered.size > remembered) for (const oldest of answered.values().take(1)) answered.delete(oldest);
      return undefined;
    } catch (error) {
      if (error instanceof Refusal && error.code === 'outside') {
        return refused(turn, refusedLine(error, turn.language, services.phones()));
      }
      services.failed(error);
      repeats.forget(who);
      await keepTopic(services, held, turn, undefined);
      return refused(turn, failedWords(services, error, turn));
    }
  };
}

/** What is said where the answer should have been: whom to ring, and whether it is known that nothing is stored. */
function failedWords({ phones }: BotServices, error: unknown, { language, happened }: Turn): string {
  if (error instanceof Refusal && error.code === 'reportNotKept') return refusedLine(error, language, phones());
  const { bot } = wordsIn(language);
  const isPress = happened.kind === 'pressed';
  return (isPress ? bot.pressFailed : bot.failed)(toRing(language, phones()));
}

/** Where it cannot be kept, *glem det* asks which is meant. */
async function keepTopic(
  { aside, failed }: BotServices,
  held: Quarantine,
  { account = '' }: Turn,
  about: About | undefined,
): Promise<void> {
  held.keepLatest(account, about?.kind === 'held' ? about.id : undefined);
  await aside.keepTopic(account, about?.kind === 'held' ? undefined : about).catch(failed);
}

/** What a turn says, to tell whether the next says the same; a button says something of its own each time. */
function saidIn({ happened }: Turn): string | undefined {
  if (happened.kind === 'edited') return 'edited';
  return happened.kind === 'wrote' ? `wrote ${happened.files} ${happened.words.trim()}` : undefined;
}

/** What is remembered of what people wrote, on this server only and for minutes. */
interface Memory {
  held: Quarantine;
  ends: OpenEnds;
}

async function answersTo(
  services: BotServices,
  { held, ends }: Memory,
  actor: Actor,
  turn: Turn,
): Promise<readonly Message[]> {
  const { happened } = turn;
  if (happened.kind === 'opened') return [welcome(services, actor)];
  if (happened.kind === 'edited') return [{ text: wordsIn(actor.language).bot.edited }];
  if (happened.kind !== 'wrote') return [];
  const { files } = happened;
  const before = await wordsOfLast(services, actor);
  const { text: words, isCovered } = ends.guard(turn.account ?? '', happened.words, before);
  const covered = isCovered ? [{ text: restCovered(actor) }] : [];
  const pictures = files === 0 ? [] : [{ text: wordsIn(actor.language).bot.picture }];
  if (files > 0 && words.trim() === '') return pictures;
  if (isCovered && !/[\p{L}\p{N}]/u.test(words)) return [...pictures, ...covered];
  const command = commandIn(words);
  const answer = command
    ? commanded[command](services, actor)
    : await firstWords(services, held, actor, turn, words).catch((error: unknown) =>
        reportedAnyway(services, actor, turn, words, error),
      );
  return [...pictures, ...covered, ...[answer].flat()];
}

function restCovered({ language }: Actor): string {
  const { cprMasked, deleteMessage } = wordsIn(language).understanding;
  return [cprMasked, deleteMessage].join('\n\n');
}

const commanded: Readonly<Record<Command, (services: BotServices, actor: Actor) => Message>> = {
  begin,
  reading,
  ownReports,
  helped,
  ask,
  meeting,
  declaration,
};

/** Who it is by a verified activity and the directory, or nobody: somebody else's tenant, a closed account. */
function actorIn(services: BotServices, { account, tenantId, language }: Turn): Actor | undefined {
  if (account === undefined || (tenantId !== undefined && tenantId !== services.tenantId)) return undefined;
  try {
    return services.actor(account, language);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'notAllowed') return undefined;
    throw error;
  }
}

async function refused(turn: Turn, sentence: string): Promise<Answer | undefined> {
  if (turn.happened.kind === 'pressed') return { sentence };
  await turn.say({ text: sentence });
  return undefined;
}
