import { z } from 'zod';
import { Refusal, unlessChanged } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import { action } from '../../../../kernel/action.ts';
import type { Context } from '../../../../kernel/context.ts';
import { shape } from '../../../../kernel/shape.ts';
import { Revision } from '../../revisions/records.ts';
import { changedByOther, refuseUnlessOpen, writtenDraft } from '../draft-change.ts';
import { type DraftFields, draftImprint, holdsCprAnywhere } from '../draft-fields.ts';
import { imprint, writtenFields } from '../draft-shape.ts';
import { Draft } from '../records.ts';
import { writing } from '../roles.ts';
import { answered, draftKeyInput, storedDraft } from './stored-draft.ts';

/**
 * An editor's words are kept (S15), all fields at once: what is left out is taken away. The same again writes nothing.
 * That somebody opened it, or the DBR said something, is no change of what it says.
 * @throws Refusal `unknownDraft`; `cprFound`; `draftPublished`, `draftDiscarded`, `draftLocked` when it is not open to
 * writing; `changedMeanwhile` with the words that stand there now and their imprint
 */
export const saveDraft = action({
  summary: 'Keeps the words of a draft, all of them at once',
  roles: writing,
  inputAsWritten: true,
  inputLarge: true,
  input: z.strictObject({
    key: draftKeyInput,
    /** Imprint of what the writer began from: of two at once the second is told. */
    seen: imprint,
    fields: writtenFields,
  }),
  output: storedDraft.extend(shape(Draft, 'writtenAt')),
  run: async (context, { key, ...asked }) => {
    if (holdsCprAnywhere(asked.fields)) throw new Refusal('cprFound');
    // By hand, since a save while somebody writes reads nothing: SharePoint refuses a write over a row that is not the
    // newest, and only then is it read.
    const { records } = context;
    const known = records.find(Draft, key) ?? (await records.fetch(Draft, key));
    const stored = (await kept(context, known, asked)) ?? (await kept(context, await records.fetch(Draft, key), asked));
    if (!stored) throw new Refusal('microsoftBusy');
    context.stands(Draft, stored);
    return { ...answered(stored), writtenAt: stored.record.writtenAt };
  },
});

/** @returns nothing when the row was changed in the moment of writing */
async function kept(
  context: Context,
  before: Stored<Draft> | undefined,
  { seen, fields }: { seen: string; fields: DraftFields },
): Promise<Stored<Draft> | undefined> {
  const { actor, clock, directory, records } = context;
  if (!before) throw new Refusal('unknownDraft');
  const { record, mark } = before;
  const imprintNow = draftImprint(record);
  if (imprintNow === draftImprint(fields)) return before;
  const edition = record.revision;
  const revision = edition === undefined ? undefined : (await records.fetch(Revision, edition))?.record;
  refuseUnlessOpen(record, revision, directory);
  if (imprintNow !== seen) {
    const newest = await records.fetch(Draft, record.key);
    if (!newest) throw new Refusal('unknownDraft');
    if (newest.mark.version !== mark.version) return undefined;
    throw changedByOther(newest.record, directory);
  }
  const wanted = writtenDraft(record, fields, actor.person.id, clock.now());
  const stored = await records.update(Draft, before, wanted, context.auditedAs(Draft, wanted)).catch(unlessChanged);
  if (stored) context.written(Draft, stored);
  return stored ?? undefined;
}
