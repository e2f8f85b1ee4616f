import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { draftNow } from '../../drafts/actions/draft-now.ts';
import { isLocked } from '../../drafts/draft-status.ts';
import { Draft } from '../../drafts/records.ts';
import { Revision } from '../records.ts';
import { documentOf } from '../revision-faults.ts';
import { editing } from '../roles.ts';
import { answeredRow, key, row } from './stored-revision.ts';

/**
 * An editor puts a draft in an edition that is being written, or takes it out of one: what goes to one body together
 * (INV5). The same again writes nothing. Who wrote it last stays as it was (S37).
 * @throws Refusal `unknownDraft` for a draft that is not there, `unknownRevision`; `revisionInvalid` when either edition
 * is out of the writers' hands, the draft is no longer written on, or it belongs to the other document
 */
export const putInRevision = action({
  summary: 'An editor puts a draft in an edition that is being written, or takes it out',
  roles: editing,
  input: z.strictObject({
    draft: key,
    /** Absent, the draft is taken out of the edition it is in. */
    revision: key.optional(),
  }),
  output: row,
  run: async (context, { draft, revision }) => {
    const { actor, clock, records } = context;
    const { read, editionOf } = await draftNow(context, draft);
    const edition = revision === undefined ? undefined : (await records.fetch(Revision, revision))?.record;
    const to = (before: Draft): Draft => {
      if (before.revision === revision) return before;
      if (revision !== undefined && !edition) throw new Refusal('unknownRevision');
      const isShut = before.state !== 'open' || isLocked(editionOf(before)) || (edition && edition.state !== 'writing');
      if (isShut) throw new Refusal('revisionInvalid', { faults: ['wrongState'] });
      const isOther = edition && documentOf(before) !== edition.document;
      if (isOther) throw new Refusal('revisionInvalid', { faults: ['wrongDocument'] });
      const writtenBy = before.writtenBy ?? before.openedBy ?? before.actor;
      return { ...before, actor: actor.person.id, at: clock.now(), writtenBy, revision, deed: undefined };
    };
    return answeredRow(await change(context, Draft, draft, { unknown: 'unknownDraft', read, to }));
  },
});
