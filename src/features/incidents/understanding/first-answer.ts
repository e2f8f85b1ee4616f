import type { Category } from '../../cases/incident/category.ts';
import type { RedFlag } from '../../cases/incident/red-flags.ts';
import type { IncidentUnderstood, Understanding } from './understand.ts';

/** A sentence of the first answer by its name; `text/…/bot-understanding.ts` has the words. */
export type Sentence =
  | 'thanks'
  | 'upset'
  | 'cprMasked'
  | 'deleteMessage'
  | 'personalWarning'
  | 'whoReports'
  | 'callDbr'
  | 'whistleblower'
  | 'whoSees'
  | 'noPictures'
  | 'thanksNearMiss'
  | 'askCategory'
  | 'withdraw'
  | 'unsure'
  | 'question'
  | 'hr'
  | 'rights'
  | 'uth'
  | 'confirmReading'
  | 'help'
  | 'smallTalk'
  | 'empty'
  | 'otherLanguage';

/** What is said first, in its order. */
export type AnswerPart =
  | { kind: 'sentence'; sentence: Sentence }
  | { kind: 'doubt'; masked: string }
  | { kind: 'firstAid'; category: Category }
  | { kind: 'suggest'; first: Category; second?: Category; isBoth: boolean }
  | { kind: 'held' };

const callAtOnce: readonly RedFlag[] = ['protectedAddress', 'childWelfare'];

/**
 * The first answer: what must be done comes before what is asked (C07), and what was written is answered before
 * anything is wanted. While a message is held nothing else is said, for every other sentence would promise a report.
 */
export function firstAnswer(understanding: Understanding): readonly AnswerPart[] {
  const { language, intent, withdraws, cprFound, doubts, warnings, held, incident } = understanding;
  const guard: readonly AnswerPart[] = [
    ...(language === 'other' ? [sentence('otherLanguage')] : []),
    ...(cprFound > doubts.length ? [sentence('cprMasked'), sentence('deleteMessage')] : []),
    ...doubts.map(({ masked }): AnswerPart => ({ kind: 'doubt', masked })),
    ...(warnings.length > 0 ? [sentence('personalWarning')] : []),
  ];
  if (held.length > 0) return [...guard, { kind: 'held' }];
  if (intent !== 'incident' || !incident) return [...guard, sentence(intent === 'incident' ? 'help' : intent)];
  return [...answerToIncident(incident), ...guard, ...(withdraws ? [sentence('withdraw')] : [])];
}

function answerToIncident({ guess, facts, flags }: IncidentUnderstood): readonly AnswerPart[] {
  const { category, second, isBoth, certainty } = guess;
  const others = isBoth && second ? [firstAid(second)] : [];
  return [
    ...(facts.isUpset ? [sentence('upset')] : category === 'nearMiss' ? [] : [sentence('thanks')]),
    ...(flags.some((flag) => callAtOnce.includes(flag)) ? [sentence('callDbr')] : []),
    firstAid(category),
    ...others,
    ...(category === 'unauthorisedAccess' ? [sentence('whoSees'), sentence('whistleblower')] : []),
    ...(category === 'paper' ? [sentence('noPictures')] : []),
    ...(category === 'nearMiss' ? [sentence('thanksNearMiss')] : []),
    ...(facts.forAnother ? [sentence('whoReports')] : []),
    category === 'other'
      ? sentence('askCategory')
      : {
          kind: 'suggest',
          first: category,
          isBoth,
          ...(second && (isBoth || certainty === 'unsure') && { second }),
        },
  ];
}

function sentence(name: Sentence): AnswerPart {
  return { kind: 'sentence', sentence: name };
}

function firstAid(category: Category): AnswerPart {
  return { kind: 'firstAid', category };
}
