import type { Actor } from '../../../../core/person.ts';
import { Refusal, unlessChanged } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { Revision } from '../../revisions/records.ts';
import { changedByOther, refuseUnlessOpen, writtenDraft } from '../draft-change.ts';
import { type DraftFields, draftImprint, holdsCprAnywhere } from '../draft-fields.ts';
import { Draft } from '../records.ts';

type Needs = Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>;

/**
 * An editor's words are kept (S15), all fields at once: what is left out is taken away. The same again writes nothing.
 * That somebody opened it, or the DBR said something, is no change of what it says.
 * @param input.seen imprint of what the writer began from: of two at once the second is told
 * @throws Refusal `unknownDraft`; `cprFound`; `draftPublished`, `draftDiscarded`, `draftLocked` when it is not open to
 * writing; `changedMeanwhile` with the words that stand there now and their imprint
 */
export async function saveDraft(
  ports: Needs,
  actor: Actor,
  input: { key: string; seen: string; fields: DraftFields },
): Promise<Stored<Draft>> {
  const { records } = ports;
  if (holdsCprAnywhere(input.fields)) throw new Refusal('cprFound');
  // The mirror's row is enough: a write over one that is not the newest is refused by SharePoint, and then it is read.
  const known = records.find(Draft, input.key) ?? (await records.fetch(Draft, input.key));
  const stored = await written(ports, actor, known, input);
  if (stored) return stored;
  const latest = await written(ports, actor, await records.fetch(Draft, input.key), input);
  if (latest) return latest;
  throw new Refusal('microsoftBusy');
}

/** @returns nothing when the row was changed in the moment of writing */
async function written(
  ports: Needs,
  actor: Actor,
  before: Stored<Draft> | undefined,
  { seen, fields }: { seen: string; fields: DraftFields },
): Promise<Stored<Draft> | undefined> {
  const { records, directory, clock, followUps } = ports;
  if (!before) throw new Refusal('unknownDraft');
  const imprintNow = draftImprint(before.record);
  const nameOf = (id: string | undefined) => (id === undefined ? undefined : directory.person(id)?.name);
  if (imprintNow === draftImprint(fields)) return before;
  const { revision: part } = before.record;
  const revision = part === undefined ? undefined : (await records.fetch(Revision, part))?.record;
  refuseUnlessOpen(before.record, revision, nameOf(revision?.author));
  if (imprintNow !== seen) {
    const newest = await records.fetch(Draft, before.record.key);
    if (!newest) throw new Refusal('unknownDraft');
    if (newest.mark.version !== before.mark.version) return undefined;
    throw changedByOther(newest.record, nameOf(newest.record.writtenBy));
  }
  const wanted = writtenDraft(before.record, fields, actor.person.id, clock.now());
  const stored = await records.update(Draft, before, wanted).catch(unlessChanged);
  if (stored) followUps.audit(auditOf('saveDraft', stored, stored.record.actor, stored.record.at));
  return stored;
}
