import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { isLocked } from '../../drafts/draft-status.ts';
import { Draft } from '../../drafts/records.ts';
import { Revision } from '../records.ts';
import { documentOf } from '../revision-faults.ts';

/**
 * An editor puts a draft in an edition that is being written, or takes it out of one: what goes to one body together
 * (INV5). The same again writes nothing. Who wrote it last stays as it was (S37).
 * @param input.revision key of the edition; absent, the draft is taken out of the one it is in
 * @throws Refusal `unknownDraft` for a draft that is not there, `unknownRevision`; `revisionInvalid` when either edition
 * is out of the writers' hands, the draft is no longer written on, or it belongs to the other document
 */
export async function putInRevision(
  { records, clock, followUps }: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  actor: Actor,
  input: { draft: string; revision?: string | undefined },
): Promise<Stored<Draft>> {
  const before = await records.fetch(Draft, input.draft);
  if (!before) throw new Refusal('unknownDraft');
  const { record: draft } = before;
  if (draft.revision === input.revision) return before;
  const from = draft.revision === undefined ? undefined : await records.fetch(Revision, draft.revision);
  const to = input.revision === undefined ? undefined : await records.fetch(Revision, input.revision);
  if (input.revision !== undefined && !to) throw new Refusal('unknownRevision');
  const isShut = draft.state !== 'open' || isLocked(from?.record) || (to && to.record.state !== 'writing');
  if (isShut) throw new Refusal('revisionInvalid', { faults: ['wrongState'] });
  if (to && documentOf(draft) !== to.record.document)
    throw new Refusal('revisionInvalid', { faults: ['wrongDocument'] });
  const made = { actor: actor.person.id, at: clock.now() };
  const writtenBy = draft.writtenBy ?? draft.openedBy ?? draft.actor;
  const wanted: Draft = { ...draft, ...made, writtenBy, revision: input.revision, deed: undefined };
  const stored = await records.update(Draft, before, wanted);
  followUps.audit(auditOf('putInRevision', stored, made.actor, made.at));
  return stored;
}
