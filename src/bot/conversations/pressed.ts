import { z } from 'zod';
import type { ActionInput } from '../../contract/contract.ts';
import type { Language } from '../../core/language.ts';
import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import { type AskedForIt, askedForIt } from '../../features/cases/incident/asked.ts';
import {
  category,
  concern,
  contained,
  dataKind,
  managerMayKnow,
  persons,
  seenBy,
} from '../../features/cases/incident/breach-words.ts';
import {
  againData,
  answerData,
  behalfData,
  type CardQuestion,
  groupData,
  quarantineData,
  showData,
} from '../cards/card-data.ts';
import { groupKinds } from '../cards/group-card.ts';
import { withdrawData } from '../cards/withdraw-card.ts';
import { refusedLine } from '../refused-words.ts';
import type { BotServices } from '../services.ts';
import type { Answer } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { anewPress } from './anew.ts';
import { asidePress } from './aside.ts';
import { askPresses } from './ask-press.ts';
import { askedPresses } from './asked.ts';
import { casePresses } from './case-notice.ts';
import { declarationPresses } from './declaration.ts';
import { madeForPresses } from './made-for.ts';
import { onlyAskedPress } from './only-asked.ts';
import type { Press } from './press.ts';
import type { Quarantine } from './quarantine.ts';
import { readingPresses } from './reading.ts';
import { cardAgain, cardNow, inChat, inItsPlace, report } from './report.ts';
import { unconfirmedPress } from './unconfirmed.ts';
import { whichPress } from './which-report.ts';

const presses: Readonly<Record<string, Press>> = {
  ...readingPresses,
  ...declarationPresses,
  ...casePresses,
  ...askedPresses,
  ...askPresses,
  ...madeForPresses,
  ...anewPress,
  ...asidePress,
  ...onlyAskedPress,
  ...unconfirmedPress,
  ...whichPress,

  group: async (services, _held, actor, _account, data) => {
    const { nonce, group, lang } = groupData.parse(data);
    const first = { nonce, category: groupKinds[group], words: '', answers: {}, grouped: true };
    return inItsPlace(await report(services, { ...actor, language: lang }, first));
  },

  answer: async (services, _held, actor, _account, data) => {
    const { q, a, ticked, line = '', day, ...kept } = answerData.parse(data);
    const written = isForIt(q) && a === undefined && line !== '' ? { [q]: line } : undefined;
    const addition =
      written ??
      (q === 'discovered' && day
        ? { discovered: { when: 'earlier', day } as const }
        : additionOf(q, a ?? ticked, a === undefined));
    await services.act('answerIncident', actor, { key: kept.case, ...addition });
    // Saved already; only what makes it more exact is asked.
    const more = q === 'discovered' && a === 'earlier' && day === undefined ? q : undefined;
    const done = q === 'category' || q === 'manager' || isForIt(q) ? [...new Set([...kept.done, q])] : kept.done;
    return { card: cardNow(services, kept.case, { ...kept, done }, { showAll: more }) };
  },

  behalf: async (services, _held, actor, _account, data) => {
    const { a, name = '', person, ...kept } = behalfData.parse(data);
    const { case: key } = kept;
    const done = { ...kept, done: [...new Set([...kept.done, 'behalf' as const])] };
    if (a === 'find') {
      await services.act('answerIncident', actor, { key });
      return {
        card: cardNow(services, key, kept, { showAll: 'behalf', colleagues: services.colleagues(actor, name) }),
      };
    }
    const said = a === 'colleague' ? { forPerson: person } : a === 'other' && name !== '' ? { onBehalfOf: name } : {};
    await services.act('reportFor', actor, { key, ...said });
    return { card: cardNow(services, key, done) };
  },

  again: async (services, _held, actor, _account, data) => {
    const { waiting, ...kept } = againData.parse(data);
    return { card: await cardAgain(services, actor, kept, waiting) };
  },

  show: async (services, _held, actor, _account, data) => {
    const { q, ...kept } = showData.parse(data);
    await services.act('answerIncident', actor, { key: kept.case });
    return { card: cardNow(services, kept.case, kept, { showAll: q }) };
  },

  withdraw: async (services, _held, actor, _account, data) => {
    const { case: key, lang } = withdrawData.parse(data);
    await services.act('withdrawReport', actor, { key });
    return { sentence: wordsIn(lang).bot.withdrawn(inChat(services, key).number) };
  },

  held: async (services, held, actor, account, data) => {
    const { held: id, choice, lang } = quarantineData.parse(data);
    const { bot } = wordsIn(lang);
    if (choice === 'whistleblower') return { sentence: bot.whistleblower };
    const message = held.find(id, account);
    if (choice === 'forget') {
      // The words are with the server that heard them, which this one cannot reach: nothing is promised for it.
      if (!message) return { sentence: bot.forgetsByItself };
      held.forget(id);
      return { sentence: bot.forgotten };
    }
    if (!message) return { sentence: bot.heldGone };
    const { category: kind, words, answers } = message;
    // The id is the nonce: a second press while the first is under way is the same report.
    const said = { nonce: id, category: kind, words, answers };
    const shown = await report(services, { ...actor, language: lang }, said);
    held.forget(id);
    return inItsPlace(shown);
  },
};

export async function pressed(
  services: BotServices,
  held: Quarantine,
  actor: Actor,
  account: string,
  { verb, data }: { verb: string; data: unknown },
): Promise<Answer> {
  const press = Object.hasOwn(presses, verb) ? presses[verb] : undefined;
  try {
    if (!press) return { sentence: wordsIn(actor.language).bot.oldCard };
    return await press(services, held, actor, account, data);
  } catch (error) {
    return { sentence: sentenceFor(error, actor.language, services) };
  }
}

const isForIt = (question: CardQuestion): question is AskedForIt => askedForIt.some((one) => one === question);

type Added = Omit<ActionInput<'answerIncident'>, 'key'>;

const list = (ticked: string) => ticked.split(',');

/**
 * An answer as the report takes it. *Ved ikke* is an answer too, but for the kind, which then stays as it was thought.
 * @param isTicked chosen in a list of them all, not pressed as what it sounded like
 */
function additionOf(question: CardQuestion, code: string | undefined, isTicked: boolean): Added {
  if (question === 'behalf' || isForIt(question)) return {};
  if (question === 'manager') return { managerMayKnow: managerMayKnow.parse(code) };
  if (code === undefined || code === '' || (code === 'unknown' && question !== 'seenBy')) {
    return question === 'category' ? {} : { dontKnow: [question] };
  }
  switch (question) {
    case 'category':
      return { category: category.parse(code), ...(isTicked && { onlyKind: true }) };
    case 'discovered':
      return { discovered: { when: z.enum(['now', 'today', 'yesterday', 'earlier']).parse(code) } };
    case 'data':
      return { data: z.array(dataKind).parse(list(code)) };
    case 'persons':
      return { persons: persons.parse(code) };
    case 'seenBy':
      return { seenBy: seenBy.parse(code) };
    case 'contained':
      return { contained: contained.parse(code) };
    case 'concerns':
      return { concerns: code === 'nobody' ? [] : z.array(concern).parse(list(code)) };
  }
}

function sentenceFor(error: unknown, language: Language, { phones }: Pick<BotServices, 'phones'>): string {
  const { bot } = wordsIn(language);
  if (error instanceof z.ZodError) return bot.oldCard;
  if (!(error instanceof Refusal)) throw error;
  if (error.code === 'unknownIncident') return bot.notYours;
  return refusedLine(error, language, phones());
}
