import { maskedIn } from '../../core/cpr/masked.ts';
import type { Mark } from '../../core/stored.ts';
import { exportCase } from '../../features/cases/papers/actions/export-case.ts';
import { noteNotice } from '../../features/cases/papers/actions/note-notice.ts';
import { recordNotification } from '../../features/cases/papers/actions/record-notification.ts';
import { savePaper } from '../../features/cases/papers/actions/save-paper.ts';
import { noticeKey } from '../../features/cases/papers/case-notice.ts';
import { AuthorityDraft } from '../../features/cases/papers/records.ts';
import { numberOf } from '../../features/incidents/incident.ts';
import { Incident } from '../../features/incidents/records.ts';
import { affectedLetter as danishLetter } from '../../text/da/affected-letter.ts';
import { authorityDraft } from '../../text/da/authority-draft.ts';
import { affectedLetter as englishLetter } from '../../text/en/affected-letter.ts';
import type { ActionTable } from '../action-table.ts';
import { documentWords } from '../files/document-words.ts';
import { fileOf } from '../files/file-of.ts';

type PaperAction = 'savePaper' | 'recordNotification' | 'noteNotice' | 'exportCase';

const words = {
  draft: authorityDraft,
  document: documentWords,
  letter: { da: danishLetter, en: englishLetter },
};

export const casePaperTable: Pick<ActionTable, PaperAction> = {
  savePaper: async (ports, actor, input) => {
    const { row, text } = await savePaper(ports, actor, input);
    return { record: { text: text ?? null, masked: [...maskedIn(input.text ?? '')] }, marks: [row.mark] };
  },

  recordNotification: async (ports, actor, input) => {
    const stored = await recordNotification(ports, actor, { ...input, words: authorityDraft });
    const { record, mark } = stored;
    const { key, status } = record;
    const drafts = ports.records.all(AuthorityDraft, { incident: key }).map((draft) => draft.mark);
    return { record: { key, number: numberOf(stored), status, seen: mark.version }, marks: [mark, ...drafts] };
  },

  noteNotice: async (ports, actor, input) => {
    const { record, mark } = await noteNotice(ports, actor, input);
    const { receiver, name, toldAt, reference, step, withdrawnAt } = record;
    const figures = ports.records.find(Incident, input.key)?.mark;
    const marks: Mark[] = figures ? [mark, figures] : [mark];
    return {
      record: {
        key: noticeKey(input.key, input.nonce),
        receiver,
        toldAt,
        ...(name !== undefined && { name }),
        ...(reference !== undefined && { reference }),
        ...(step !== undefined && { step }),
        withdrawn: withdrawnAt !== undefined,
      },
      marks,
    };
  },

  exportCase: async (ports, actor, input) => {
    const { number, document, entry } = await exportCase(ports, actor, { ...input, words });
    const { what, language, format } = input;
    const name = what === 'case' ? `sag-${number}` : language === 'da' ? `brev-${number}` : `letter-${number}`;
    return { record: await fileOf(document, name, format, language), marks: [entry.mark] };
  },
};
