import { z } from 'zod';
import { holdsCpr } from '../../../../core/cpr/cpr.ts';
import { Refusal, unlessChanged } from '../../../../core/refusal.ts';
import { whichHold } from '../../../../core/which-hold.ts';
import { action } from '../../../../kernel/action.ts';
import { create } from '../../../../kernel/change.ts';
import { shape } from '../../../../kernel/shape.ts';
import { Decision } from '../../../handbook/records.ts';
import { Revision } from '../records.ts';
import { decisionKey, revisionKey } from '../revision.ts';
import { isSameRevision } from '../revision-change.ts';
import { descriptionFaults, type RevisionFault } from '../revision-faults.ts';
import { editing } from '../roles.ts';
import { answered, description, editionName, storedRevision } from './stored-revision.ts';

/**
 * An editor begins an edition of the handbook or the policy: drafts are put in it, and it goes its way to the body that
 * its reason calls for (S13, S16, S70). The same again gives the same record.
 * @throws Refusal `revisionInvalid` with everything in the way, `editionTaken` among it when an edition of that name is
 * there already
 */
export const startRevision = action({
  summary: 'An editor begins an edition of the handbook or the policy',
  roles: editing,
  inputAsWritten: true,
  input: z.strictObject({ ...shape(Revision, 'document'), edition: editionName, ...description }),
  output: storedRevision,
  run: async (context, asked) => {
    const { actor, clock, records } = context;
    const { document, edition, why, strategyLink } = asked;
    const faults = whichHold<RevisionFault>([
      ...descriptionFaults(document, asked),
      [[edition, why, strategyLink ?? ''].some(holdsCpr), 'cpr'],
      [records.find(Decision, decisionKey(asked)) !== undefined, 'editionTaken'],
    ]);
    refuse(faults);
    const wanted: Revision = {
      ...{ key: revisionKey(document, edition), actor: actor.person.id, at: clock.now(), ...asked },
      ...{ state: 'writing', deed: 'started' },
    };
    const stored = await create(context, Revision, wanted, { same: isSameRevision }).catch(unlessChanged);
    return stored ? answered(stored) : refuse(['editionTaken']);
  },
});

function refuse(faults: readonly [RevisionFault, ...RevisionFault[]]): never;
function refuse(faults: readonly RevisionFault[]): void;
function refuse(faults: readonly RevisionFault[]): void {
  if (faults.length > 0) throw new Refusal('revisionInvalid', { faults });
}
