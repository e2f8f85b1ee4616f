import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { freeText } from '../../../kernel/free-text.ts';
import { base64, fileIn } from '../../editing/attachments/actions/file-in.ts';
import { readableName } from '../../handbook/attachment.ts';
import { ReportTemplate } from '../records.ts';
import { keepers, shownTemplate } from '../shown-template.ts';
import { longestTemplateName, templateFaults, templateKey } from '../template.ts';

/**
 * The municipality's own Word template for reports, instead of the one before. The file first, then its row.
 * @throws Refusal `attachmentKind` for what is no Word file, those of `fileIn`, `templateInvalid` with what is wrong with
 * its fields
 */
export const saveReportTemplate = action({
  summary: 'Takes the Word template the reports are made in; one without the fields is refused',
  roles: keepers,
  inputLarge: true,
  // The bytes of a file are no text: covered, they would be another file.
  inputAsWritten: true,
  input: z.strictObject({ name: freeText(longestTemplateName), content: base64 }),
  output: shownTemplate,
  run: async (context, { name, content }) => {
    const { actor, attachments, clock, files } = context;
    const file = fileIn(content);
    if (file.type !== 'docx') throw new Refusal('attachmentKind');
    const faults = templateFaults(await files.templateFields({ bytes: file.content, hash: file.hash }));
    if (faults.length > 0) throw new Refusal('templateInvalid', { faults: [...faults] });
    const { id } = await attachments.put(file);
    const { id: account, name: byName } = actor.person;
    const row: ReportTemplate = {
      ...{
        key: templateKey,
        actor: account,
        at: clock.now(),
        name: readableName(name.replace(/\.dotx$/i, ''), 'docx'),
        byName,
      },
      ...{ removed: false, hash: file.hash, file: id },
    };
    const to = (before?: ReportTemplate) =>
      before?.hash === row.hash && !before.removed
        ? before
        : { ...row, file: before?.hash === row.hash ? before.file : id };
    const { record } = await change(context, ReportTemplate, templateKey, { to, again: 1 });
    return { name: record.name, byName: record.byName, at: record.at };
  },
});
