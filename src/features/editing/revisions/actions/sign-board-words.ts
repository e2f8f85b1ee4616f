import { holdsCpr } from '../../../../core/cpr/cpr.ts';
import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { Decision } from '../../../handbook/records.ts';
import { countingPeople } from '../../../workplace/one-person.ts';
import { areSameWords, boardWordsKey } from '../board-words.ts';
import { BoardWords, Revision } from '../records.ts';
import { isWorkOf } from '../refused-to.ts';
import { decisionKey, revisionKey } from '../revision.ts';

/**
 * The accountable director signs Direktionen's three sentences about an edition that is adopted (S73). Signing the same
 * again writes nothing; other words take the place of those before, which SharePoint keeps.
 * @throws Refusal `unknownRevision` for an edition no body has adopted; `ownWork` for anybody who wrote in it (S37);
 * `cprFound`; `changedMeanwhile`
 */
export async function signBoardWords(
  { records, directory, clock, followUps }: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  input: Pick<BoardWords, 'document' | 'edition' | 'first' | 'second' | 'third' | 'names'>,
): Promise<Stored<BoardWords>> {
  const { document, edition } = input;
  const decided = records.find(Decision, decisionKey(input));
  const revision = records.find(Revision, revisionKey(document, edition))?.record;
  if (!decided && revision?.state !== 'decided') throw new Refusal('unknownRevision');
  const isTheirs = revision && isWorkOf(revision, actor.person.id, countingPeople({ records, directory }));
  if (isTheirs) throw new Refusal('ownWork');
  if (Object.values(input).some(holdsCpr)) throw new Refusal('cprFound');
  const now = clock.now();
  const made = { key: boardWordsKey(document, edition), actor: actor.person.id, at: now, signedOn: dayOf(now) };
  const wanted: BoardWords = { ...input, ...made };
  const { existed, ...first } = await records.create(BoardWords, wanted);
  if (existed && areSameWords(first.record, wanted)) return first;
  const stored = existed ? await records.update(BoardWords, first, wanted) : first;
  followUps.audit(auditOf('signBoardWords', stored, made.actor, now));
  return stored;
}
