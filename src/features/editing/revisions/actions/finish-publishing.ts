import { Refusal, unlessChanged } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import { change } from '../../../../kernel/change.ts';
import type { Context } from '../../../../kernel/context.ts';
import { Draft } from '../../drafts/records.ts';
import { readContents } from '../memo/contents.ts';
import { Revision } from '../records.ts';

/** Times a draft somebody else writes in is tried; the edition is not out before all of them are done with. */
const tries = 5;

/**
 * When every row of an edition is there, its drafts are done with and the edition is out (INV6). Twice at once or again
 * after a stop is the same.
 * @throws Refusal `unknownRevision`, `changedMeanwhile`
 */
export async function finishPublishing(context: Context, key: string): Promise<Stored<Revision>> {
  const { actor, clock, records } = context;
  const made = { actor: actor.person.id, at: clock.now() };
  const begun = await records.fetch(Revision, key);
  await Promise.all([...readContents(begun?.record.contents).keys()].map((draft) => closeDraft(context, draft)));
  const to = (before: Revision): Revision =>
    before.state === 'published'
      ? before
      : { ...before, ...made, state: 'published', publishedAt: made.at, deed: 'published' };
  return change(context, Revision, key, { unknown: 'unknownRevision', to });
}

/**
 * By hand, since more than one may be quicker: the DBR may write an opinion on it in that very moment, and left open it
 * would be a draft of what is published already.
 */
async function closeDraft(context: Context, draft: string, left = tries): Promise<void> {
  const { actor, clock, records } = context;
  const stored = await records.fetch(Draft, draft);
  if (!stored || stored.record.state === 'published') return;
  const made = { actor: actor.person.id, at: clock.now(), state: 'published', deed: undefined } as const;
  const wanted: Draft = { ...stored.record, ...made };
  const closed = await records.update(Draft, stored, wanted, context.auditedAs(Draft, wanted)).catch(unlessChanged);
  if (closed) context.written(Draft, closed);
  else if (left > 1) await closeDraft(context, draft, left - 1);
  else throw new Refusal('changedMeanwhile');
}
