import { z } from 'zod';
import { holdsCpr } from '../../../../core/cpr/cpr.ts';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { shape } from '../../../../kernel/shape.ts';
import { Decision } from '../../../handbook/records.ts';
import { countingPeople } from '../../../workplace/queries/counting-people.ts';
import { areSameWords, boardWordsKey } from '../board-words.ts';
import { BoardWords, Revision } from '../records.ts';
import { isWorkOf } from '../refused-to.ts';
import { decisionKey, revisionKey } from '../revision.ts';
import { signing } from '../roles.ts';
import { answeredRow, editionName, row } from './stored-revision.ts';

const sentence = z.string().trim().min(1).max(300);

/**
 * The accountable director signs Direktionen's three sentences about an edition that is adopted (S73). Signing the same
 * again writes nothing; other words take the place of those before, which SharePoint keeps.
 * @throws Refusal `unknownRevision` for an edition no body has adopted; `ownWork` for anybody who wrote in it (S37);
 * `cprFound`; `changedMeanwhile`
 */
export const signBoardWords = action({
  summary: 'The accountable director signs Direktionen’s three sentences about an edition',
  roles: signing,
  inputAsWritten: true,
  input: z.strictObject({
    ...{ ...shape(BoardWords, 'document'), edition: editionName },
    ...{ first: sentence, second: sentence, third: sentence, names: z.string().trim().min(1).max(200) },
  }),
  output: row,
  run: async (context, asked) => {
    const { actor, clock, records } = context;
    const { id } = actor.person;
    const decided = records.find(Decision, decisionKey(asked));
    const revision = records.find(Revision, revisionKey(asked.document, asked.edition))?.record;
    if (!decided && revision?.state !== 'decided') throw new Refusal('unknownRevision');
    if (revision && isWorkOf(revision, id, countingPeople(context))) throw new Refusal('ownWork');
    if (Object.values(asked).some(holdsCpr)) throw new Refusal('cprFound');
    const at = clock.now();
    const key = boardWordsKey(asked.document, asked.edition);
    const wanted: BoardWords = { ...asked, key, actor: id, at, signedOn: dayOf(at) };
    const to = (before?: BoardWords) => (before && areSameWords(before, wanted) ? before : wanted);
    return answeredRow(await change(context, BoardWords, key, { to }));
  },
});
