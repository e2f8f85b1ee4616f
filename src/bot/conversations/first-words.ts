import type { Language } from '../../core/language.ts';
import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Category } from '../../features/cases/incident/category.ts';
import { incidentKey } from '../../features/cases/incident/incident.ts';
import type { Incident } from '../../features/cases/incident/records.ts';
import { aidSaid, saidAnswers } from '../../features/incidents/said-answers.ts';
import { tellsAnother } from '../../features/incidents/understanding/another-incident.ts';
import { saysOnlyAsked } from '../../features/incidents/understanding/asking.ts';
import { firstAnswer } from '../../features/incidents/understanding/first-answer.ts';
import { hasFewWords } from '../../features/incidents/understanding/intent.ts';
import { indexMessage } from '../../features/incidents/understanding/message-index.ts';
import { twoIncidents } from '../../features/incidents/understanding/second-incident.ts';
import { type Understanding, understand } from '../../features/incidents/understanding/understand.ts';
import { asksWhose } from '../../features/systems/colleagues/named-systems.ts';
import { isOutside } from '../../features/workplace/who-is-in.ts';
import { isItAnswerCard } from '../cards/asked-card.ts';
import { quarantineCard } from '../cards/quarantine-card.ts';
import { withdrawCard } from '../cards/withdraw-card.ts';
import { refusedLine } from '../refused-words.ts';
import type { BotServices } from '../services.ts';
import type { Message, Turn } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { asAsked } from './about-systems.ts';
import { withSecond } from './aside.ts';
import { ownQuestion, questionAnsweredBy } from './asked.ts';
import { begin, helped, isThanks } from './commands.ts';
import { guarded, sentences } from './first-sentences.ts';
import { justReported, lastReported } from './just-reported.ts';
import { moreWords } from './more-words.ts';
import { nonceOf } from './nonce.ts';
import type { Quarantine } from './quarantine.ts';
import { questionAnswered } from './question.ts';
import { reading } from './reading.ts';
import { type FirstWord, report } from './report.ts';
import { withOpinion } from './second-opinion.ts';
import { takeBack, wasAboutReport } from './take-back.ts';
import { answeredInAWord, isNo, withHappened } from './unconfirmed.ts';

/**
 * What the bot answers to something written in ordinary words. While the DBR waits for an answer, they may be it: then
 * their writer is asked first.
 */
export async function firstWords(
  services: BotServices,
  held: Quarantine,
  actor: Actor,
  { id, account = '' }: Pick<Turn, 'id' | 'account'>,
  words: string,
): Promise<Message | readonly Message[]> {
  const understood = understand(words, services.ports.clock.now(), { encoder: services.encoder });
  const me: Actor = { ...actor, language: languageFor(understood, words, actor.language) };
  const nonce = nonceOf(account, id);
  const question = questionAnsweredBy(services, me, understood);
  if (question === undefined) return toldWords(services, held, me, { account, nonce }, understood, words);
  const asked = await ownQuestion(services, me, question);
  const text = guarded(firstAnswer(understood), me.language);
  return { ...(text !== '' && { text }), card: isItAnswerCard(asked, understood.masked, nonce, me.language) };
}

/**
 * What is answered to words that are no answer to the DBR.
 * @param said.nonce of the report they may become
 */
export async function toldWords(
  services: BotServices,
  held: Quarantine,
  me: Actor,
  { account, nonce }: { account: string; nonce: string },
  read: Understanding,
  words: string,
): Promise<Message | readonly Message[]> {
  const { language } = me;
  const understood = asAsked(services, me, await withOpinion(services, read, words));
  const parts = firstAnswer(understood);
  const text = sentences(parts, understood, words, { language, links: services.links() });
  const { intent, incident, masked } = understood;

  if (parts.some(({ kind }) => kind === 'held')) {
    const { category = 'other' } = incident?.guess ?? {};
    const answers = incident ? saidAnswers(incident.facts) : {};
    const kept = held.hold({ account, category, words: masked, answers });
    const card = quarantineCard(kept, language, services.links().whistleblowerLink);
    return { text, card, about: { kind: 'held', id: kept } };
  }
  const last = lastReported(services, me);
  const answered = await answeredInAWord(services, me, account, words, last);
  if (answered) return answered;
  if (saysOnlyAsked(masked) || takesBackTheLast(understood)) {
    const taken = await takeBack(services, held, me, account, saysOnlyAsked(masked));
    if (taken) return taken;
    if (last) return { card: withdrawCard(services.reports(me), language) };
  }
  // Read from Graph, so only for what may go on with it: a question asks Graph for nothing.
  const mayGoOn = incident !== undefined || understood.isVague || isNo(words);
  const earlier = mayGoOn ? await justReported(services, me) : undefined;
  const addTo = async (to: Incident, said: FirstWord): Promise<Message | undefined> => {
    const more = await moreWords(services, me, to, account, said);
    return more && { ...more, text: [more.text, guarded(parts, language)].filter(Boolean).join('\n\n') };
  };
  if (incident) {
    const two = twoIncidents(masked, services.ports.clock.now(), { encoder: services.encoder });
    const { category, second: other, isBoth } = (two?.first ?? incident).guess;
    const alsoCategory = isBoth ? other : undefined;
    const answers = saidAnswers(incident.facts);
    const forAnother = incident.facts.forAnother !== undefined;
    const aid = aidSaid(incident.facts);
    const said = { nonce, category, alsoCategory, words: masked, answers, aid, forAnother, written: true };
    const before = earlier && incidentKey(nonce) !== earlier.key ? earlier : undefined;
    const more = before && !tellsAnother(before, understood) ? await addTo(before, said) : undefined;
    if (more) return more;
    const { card: shown, becomes, key, addedTo } = await report(services, me, { ...said, earlier: before?.key });
    const lines = [addedTo && wordsIn(language).bot.addedToLast(addedTo), text].filter(Boolean).join('\n\n');
    const drawn = await withSecond(services, { account, nonce }, two?.second, language);
    const numbered = becomes?.then((next) => next && { text, card: drawn(next) });
    const about = { kind: 'report', key } as const;
    const answer: Message = { ...(lines !== '' && { text: lines }), card: drawn(shown), becomes: numbered, about };
    if (!understood.withdraws) return answer;
    const others = services.reports(me).filter(({ key }) => key !== incidentKey(said.nonce));
    return [answer, { card: withdrawCard(others, language) }];
  }
  if (understood.isVague && last) {
    const said = { nonce, category: last.category, words: masked, answers: {} };
    const more = earlier && (await addTo(earlier, said));
    if (more) return more;
  }
  // What it goes on with takes no more words, or has not reached this server's copy: its writer says whether it shall be
  // told by itself.
  if (understood.isVague && !isThanks(masked) && (last ?? (await wasAboutReport(services, account)))) {
    return withHappened(services, me, { account, nonce }, toldAlone(understood, last?.category), {});
  }
  if (isNo(words) && !earlier) return { text: wordsIn(language).bot.nothingThen };
  const answer = await answerElse(services, me, { account, nonce }, understood, text);
  // What is told of CPR numbers is told whatever the answer is.
  const warned = intent === 'question' || intent === 'confirmReading' ? guarded(parts, language) : '';
  const said = [warned, answer.text].filter(Boolean).join('\n\n');
  return withHappened(services, me, { account, nonce }, understood, { ...answer, ...(said !== '' && { text: said }) });
}

/** Words that say little by themselves, as what may be a report of its own. */
function toldAlone(understood: Understanding, category: Category = 'other'): Understanding {
  const guess = { category, isBoth: false, certainty: 'unsure' } as const;
  const { maybe = { guess, facts: { data: [] }, flags: [], ask: [] } } = understood;
  return { ...understood, intent: 'unsure', maybe, isKept: true };
}

/** *Glem det*, and nothing that says which: in more words it may be an earlier one, and its writer chooses. */
function takesBackTheLast({ withdraws, incident, masked }: Understanding): boolean {
  return withdraws && !incident && hasFewWords(indexMessage(masked));
}

/** What is answered to words that tell of no incident. @param text what is said of it above the answer */
async function answerElse(
  services: BotServices,
  me: Actor,
  turn: { account: string; nonce: string },
  { intent, masked }: Understanding,
  text: string | undefined,
): Promise<Message> {
  const { language } = me;
  switch (intent) {
    case 'question':
    case 'confirmReading':
      // Not thrown: there may be an incident in it all the same.
      if (isOutside(me)) return { text: refusedLine(new Refusal('outside'), language, services.phones()) };
      return intent === 'question' ? questionAnswered(services, me, turn, masked) : reading(services, me);
    case 'hr':
      // It asks whether something has happened: so are the groups to answer with.
      return { ...begin(services, me), text };
    case 'withdraw':
      return { text, card: withdrawCard(services.reports(me), language) };
    case 'rights': {
      const { bot } = wordsIn(language);
      return { text: `${text}\n\n${bot.rights(bot.phones(services.phones().dpo, ''))}` };
    }
    case 'help':
    case 'smallTalk':
    case 'empty':
      if (isThanks(masked)) return { text: wordsIn(language).bot.welcomeBack };
      // *Nexus*, or a question in a language the rest is not understood in: a system that is named is answered for.
      if (services.systems(me, masked).length > 0) return questionAnswered(services, me, turn, masked);
      return { ...helped(services, me), text };
    default:
      return { text };
  }
}

/** An answer in the language of the message; a word or two tell none, and then it is that of the person's Teams. */
function languageFor({ language }: Understanding, words: string, own: Language): Language {
  const asked = asksWhose(words);
  if (asked !== undefined) return asked;
  if (language !== 'da') return 'en';
  return words.trim().split(/\s+/).length > 3 ? 'da' : own;
}
