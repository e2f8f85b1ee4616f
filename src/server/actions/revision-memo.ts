import { dayOf } from '../../core/dates.ts';
import { Refusal } from '../../core/refusal.ts';
import { readSetting } from '../../domain/workplace/setting.ts';
import type { Kind, Kinds } from '../../lists.ts';
import type { ActionTable } from '../actions.ts';
import { mimes } from '../files/file-of.ts';
import { fromPress } from '../files/press.ts';

const names = {
  da: { memo: 'dagsordenspunkt', handbook: 'haandbogen', policy: 'politikken' },
  en: { memo: 'agenda-memo', handbook: 'handbook', policy: 'policy' },
} as const;

export const revisionMemoTable: Pick<ActionTable, 'revisionMemo'> = {
  /** @throws Refusal `unknownRevision` */
  revisionMemo: async ({ records, clock }, _actor, { revision: key, language }) => {
    const revision = records.find('revision', key)?.record;
    if (!revision) throw new Refusal('unknownRevision');
    const all = <K extends Kind>(kind: K): readonly Kinds[K][] => records.all(kind).map(({ record }) => record);
    const drafts = records.all('draft', { revision: key }).map(({ record }) => record);
    const subjects = new Set(drafts.map(({ subject }) => subject));
    const bytes = await fromPress({
      ...{ what: 'memo', language, revision, drafts },
      municipality: readSetting('municipalityName', all('setting')),
      today: dayOf(clock.now()),
      versions: all('ruleVersion').filter(({ rule }) => subjects.has(rule)),
      pages: all('page').filter(({ page }) => subjects.has(page)),
    });
    const words = names[language];
    const of = `${words[revision.document]}-${revision.edition}`.toLowerCase().replace(/[^a-z0-9.-]/g, '-');
    const name = `${words.memo}-${of}.docx`;
    return { record: { name, mime: mimes.docx, base64: bytes.toString('base64') }, marks: [] };
  },
};
