import { dayOf } from '../../core/dates.ts';
import { Refusal } from '../../core/refusal.ts';
import { Draft } from '../../features/editing/drafts/records.ts';
import { Revision } from '../../features/editing/revisions/records.ts';
import { Page, RuleVersion } from '../../features/handbook/records.ts';
import { Setting } from '../../features/workplace/records.ts';
import { readSetting } from '../../features/workplace/setting.ts';
import type { RecordDefinition, RecordOf } from '../../kernel/record.ts';
import type { ActionTable } from '../action-table.ts';
import { mimes } from '../files/file-of.ts';
import { fromPress } from '../files/press.ts';

const names = {
  da: { memo: 'dagsordenspunkt', handbook: 'haandbogen', policy: 'politikken' },
  en: { memo: 'agenda-memo', handbook: 'handbook', policy: 'policy' },
} as const;

export const revisionMemoTable: Pick<ActionTable, 'revisionMemo'> = {
  /** @throws Refusal `unknownRevision` */
  revisionMemo: async ({ records, clock }, _actor, { revision: key, language }) => {
    const revision = records.find(Revision, key)?.record;
    if (!revision) throw new Refusal('unknownRevision');
    const all = <R extends RecordDefinition>(of: R): readonly RecordOf<R>[] =>
      records.all(of).map(({ record }) => record);
    const drafts = records.all(Draft, { revision: key }).map(({ record }) => record);
    const subjects = new Set(drafts.map(({ subject }) => subject));
    const bytes = await fromPress({
      ...{ what: 'memo', language, revision, drafts },
      municipality: readSetting('municipalityName', all(Setting)),
      today: dayOf(clock.now()),
      versions: all(RuleVersion).filter(({ rule }) => subjects.has(rule)),
      pages: all(Page).filter(({ page }) => subjects.has(page)),
    });
    const words = names[language];
    const of = `${words[revision.document]}-${revision.edition}`.toLowerCase().replace(/[^a-z0-9.-]/g, '-');
    const name = `${words.memo}-${of}.docx`;
    return { record: { name, mime: mimes.docx, base64: bytes.toString('base64') }, marks: [] };
  },
};
