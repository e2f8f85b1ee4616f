import { holdsCpr } from '../../../../core/cpr/cpr.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { Decision } from '../../../handbook/records.ts';
import { Revision } from '../records.ts';
import { decisionKey, revisionKey } from '../revision.ts';
import { isSameRevision } from '../revision-change.ts';
import { descriptionFaults, type RevisionFault } from '../revision-faults.ts';

/**
 * An editor begins an edition of the handbook or the policy: drafts are put in it, and it goes its way to the body that
 * its reason calls for (S13, S16, S70). The same again gives the same record.
 * @throws Refusal `revisionInvalid` with everything in the way, `editionTaken` among it when an edition of that name is
 * there already
 */
export async function startRevision(
  { records, clock, followUps }: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  actor: Actor,
  input: Pick<Revision, 'document' | 'edition' | 'changeType' | 'why' | 'touchesStaff' | 'strategyLink'>,
): Promise<Stored<Revision>> {
  const { document, edition, changeType, why, touchesStaff, strategyLink } = input;
  const faults: readonly (readonly [boolean, RevisionFault])[] = [
    ...descriptionFaults(document, { changeType, strategyLink }),
    [[edition, why, strategyLink ?? ''].some(holdsCpr), 'cpr'],
    [records.find(Decision, decisionKey({ document, edition })) !== undefined, 'editionTaken'],
  ];
  refuse(faults.flatMap(([isSo, fault]) => (isSo ? [fault] : [])));
  const wanted: Revision = {
    ...{ key: revisionKey(document, edition), actor: actor.person.id, at: clock.now(), deed: 'started' },
    ...{ document, edition, changeType, why, touchesStaff, state: 'writing' },
    ...(strategyLink !== undefined && { strategyLink }),
  };
  const { existed, ...stored } = await records.create(Revision, wanted);
  if (!isSameRevision(stored.record, wanted)) refuse(['editionTaken']);
  if (!existed) followUps.audit(auditOf('startRevision', stored, stored.record.actor, stored.record.at));
  return stored;
}

function refuse(faults: readonly RevisionFault[]): void {
  if (faults.length > 0) throw new Refusal('revisionInvalid', { faults });
}
