import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import { insideRoles } from '../../../core/role.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { freeText } from '../../../kernel/free-text.ts';
import { Control, ControlResult } from '../../controls/records.ts';
import { base64, fileIn } from '../../editing/attachments/actions/file-in.ts';
import { readableName } from '../../handbook/attachment.ts';
import { longestFileName } from '../limits.ts';
import { isOwnItem } from '../own-item.ts';
import { answersNow } from '../queries/own-rights.ts';
import { WheelItem } from '../records.ts';

/**
 * A file that shows what was done of an item, beside what is said of it, instead of the one before (S119, S120). Who may say
 * that it is done puts it there, and everybody who sees the wheel fetches it.
 * @param input.key of a locked item, or of a result of an own one
 * @throws Refusal `unknownWheelItem`, `notAllowed`, `wheelInvalid` while nothing has been said of it, those of `fileIn`,
 * `libraryFull`, `changedMeanwhile`
 */
export const saveWheelEvidence = action({
  summary: 'Takes a file that shows what was done of an item of the annual wheel',
  roles: insideRoles,
  inputLarge: true,
  // The bytes of a file are no text: covered, they would be another file.
  inputAsWritten: true,
  input: z.strictObject({
    key: z.string().min(1).max(200),
    name: freeText(longestFileName),
    content: base64,
    seen: z.int().min(1),
  }),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, { key, name, content, seen }) => {
    const { actor, auditFiles, clock } = context;
    const isResult = await refuseOthers(context, key);
    const file = fileIn(content);
    await auditFiles.put(file);
    const said = {
      ...{ actor: actor.person.id, at: clock.now() },
      ...{ fileName: readableName(name, file.type), fileHash: file.hash, fileType: file.type },
    };
    const how = { seen, unknown: 'unknownWheelItem', shows: fileShown } as const;
    const withFile = <T extends { fileHash?: string | undefined }>(before: T): T =>
      before.fileHash === file.hash ? before : { ...before, ...said };
    const { record, mark } = isResult
      ? await change(context, ControlResult, key, { ...how, to: withFile })
      : await change(context, WheelItem, key, { ...how, to: withFile });
    return { key: record.key, version: mark.version };
  },
});

const fileShown = (now?: { fileName?: string | undefined }) => ({ fileName: now?.fileName });

/**
 * @returns whether it is a result of an own item
 * @throws Refusal as the action says
 */
async function refuseOthers(context: Context, key: string): Promise<boolean> {
  const { records, actor } = context;
  const { id } = actor.person;
  const item = (await records.fetch(WheelItem, key))?.record;
  if (item) {
    if (item.owner !== id && item.performer !== id) throw new Refusal('notAllowed');
    if (item.state === 'planned') throw new Refusal('wheelInvalid');
    return false;
  }
  const result = (await records.fetch(ControlResult, key))?.record;
  const control = result && (await records.fetch(Control, result.control))?.record;
  if (!result || !control || !isOwnItem(control) || result.outcome === 'withdrawn') {
    throw new Refusal('unknownWheelItem');
  }
  if (control.performer !== id && !answersNow(context, control, id)) throw new Refusal('notAllowed');
  return true;
}
