import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { takenFile } from '../../../handbook/book/taken-file.ts';
import { Page, RuleVersion } from '../../../handbook/records.ts';
import { languageShape } from '../../../handbook/shown-shapes.ts';
import { Draft } from '../../drafts/records.ts';
import { Revision } from '../records.ts';
import { following } from '../roles.ts';
import { key } from './stored-revision.ts';

const names = {
  da: { memo: 'dagsordenspunkt', handbook: 'haandbogen', policy: 'politikken' },
  en: { memo: 'agenda-memo', handbook: 'handbook', policy: 'policy' },
} as const;

/** @throws Refusal `unknownRevision` */
export const revisionMemo = action({
  summary: 'An edition on its way as a Word memo for the agenda, with the new beside the old (S13, S16, S70)',
  roles: following,
  input: z.strictObject({ revision: key, language: languageShape }),
  output: takenFile,
  run: async (context, { revision: wanted, language }) => {
    const reader = context.reader();
    const revision = reader.records.find(Revision, wanted)?.record;
    if (!revision) throw new Refusal('unknownRevision');
    const drafts = reader.all(Draft, { revision: wanted });
    const subjects = new Set(drafts.map(({ subject }) => subject));
    const made = await context.files.press({
      ...{ what: 'memo', language, revision, drafts },
      municipality: reader.setting('municipalityName'),
      today: reader.today,
      versions: reader.all(RuleVersion).filter(({ rule }) => subjects.has(rule)),
      pages: reader.all(Page).filter(({ page }) => subjects.has(page)),
    });
    const words = names[language];
    const of = `${words[revision.document]}-${revision.edition}`.toLowerCase().replace(/[^a-z0-9.-]/g, '-');
    return { name: `${words.memo}-${of}.docx`, ...made };
  },
});
