import { z } from 'zod';
import { yearOf } from '../../../../core/dates.ts';
import { isAny } from '../../../../core/role.ts';
import { view } from '../../../../kernel/action.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { shape } from '../../../../kernel/shape.ts';
import { Decision } from '../../../handbook/records.ts';
import { boardWordsKey, newestWords } from '../board-words.ts';
import { mandateShape, shownMandate } from '../mandates/shown-mandate.ts';
import { editionSummary, summaryShape } from '../queries/edition-summary.ts';
import { evaluationNow } from '../queries/evaluation-now.ts';
import { BoardWords, Revision, StandingMandate } from '../records.ts';
import { editing, following, recording, signing } from '../roles.ts';
import { shownWords, wordsShape } from '../shown-words.ts';

const toSign = z.strictObject(shape(Decision, 'document', 'edition'));

/**
 * *Udgaver*: what is on its way to which body, what waits for the reader first; mandates and their use (S16, S70, S73).
 */
export const revisions = view({
  summary: 'Editions of the handbook and the policy on their way, Direktionen’s standing mandates and their use',
  roles: following,
  query: z.strictObject({}),
  output: z.strictObject({
    revisions: z.array(z.strictObject(summaryShape)),
    mandates: z.array(mandateShape),
    evaluation: z
      .strictObject({ on: z.string(), chosen: z.boolean(), state: z.enum(['later', 'soon', 'late']) })
      .optional(),
    words: wordsShape.optional(),
    may: z.strictObject({ start: z.boolean(), mandates: z.boolean(), sign: z.boolean() }),
    /** Editions the sentences may be signed for, the newest first. */
    toSign: z.array(toSign),
    suggestedEdition: z.string(),
  }),
  read: (reader, actor) => {
    const { today, records } = reader;
    const all = reader.all(Revision);
    const shown = all.map((revision) => editionSummary(reader, actor, revision));
    const order = (one: (typeof shown)[number]) => (one.isMine ? 0 : one.next ? 1 : one.state === 'published' ? 2 : 3);
    const adopted = { decisions: reader.all(Decision), revisions: all };
    const words = newestWords(reader.all(BoardWords), adopted, today);
    const maySign = isAny(actor.roles, signing);
    return {
      revisions: shown.toSorted((a, b) => order(a) - order(b) || b.edition.localeCompare(a.edition)),
      mandates: records.all(StandingMandate).map((stored) => shownMandate(stored, today)),
      evaluation: evaluationNow(reader, all, today),
      words: words && shownWords(words),
      may: { start: isAny(actor.roles, editing), mandates: isAny(actor.roles, recording), sign: maySign },
      toSign: maySign ? editionsToSign(reader) : [],
      suggestedEdition: suggestedEdition(reader),
    };
  },
});

function editionsToSign(reader: Reader): z.output<typeof toSign>[] {
  const signed = new Set(reader.all(BoardWords).map(({ key }) => key));
  const decided = reader.all(Revision, { state: 'decided' });
  const newest = reader.all(Decision).toSorted((a, b) => b.decidedOn.localeCompare(a.decidedOn));
  const editions = [...decided, ...newest].map(({ document, edition }) => ({ document, edition }));
  return editions.filter(({ document, edition }) => !signed.has(boardWordsKey(document, edition))).slice(0, 6);
}

/** The next free name of the year, `2027.3`. */
function suggestedEdition(reader: Reader): string {
  const year = yearOf(reader.today);
  const taken = new Set([...reader.all(Decision), ...reader.all(Revision)].map(({ edition }) => edition));
  let number = 1;
  while (taken.has(`${year}.${number}`)) number += 1;
  return `${year}.${number}`;
}
