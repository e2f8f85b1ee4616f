import { caseWork, onCase } from '../case-work.ts';
import { type Examples, follows, nowIn } from '../example.ts';

type Names = 'savePaper' | 'recordNotification' | 'noteNotice' | 'exportCase';

/** What goes to the authority, to others and to the records system. */
export const papers = {
  savePaper: {
    ready: async (here) => {
      const { key } = await caseWork(here).reported();
      const place = { paper: 'draft', turn: 1, field: 'measures' } as const;
      const writes = onCase(key, { authorityDraft: 1, caseEntry: 1 });
      return { who: 'dina', input: { key, place, text: 'Vi ringede', seen: '' }, writes, audits: 0 };
    },
  },
  recordNotification: {
    ready: async (here) => {
      const { assessed, seenOf } = caseWork(here);
      const of = await assessed();
      const input = {
        key: of.key,
        seen: await seenOf(of),
        turn: 1,
        receiptNumber: `V-${of.key}`.slice(0, 200),
        sentAt: nowIn(here),
      };
      const writes = onCase(of.key, { incident: 'changes', authorityDraft: 1, caseEntry: 1 });
      return { who: 'dina', input, writes, audits: 0 };
    },
  },
  noteNotice: {
    ready: async (here) => {
      const { key } = await caseWork(here).reported();
      const said = { receiver: 'police', toldAt: nowIn(here) } as const;
      const writes = onCase(key, { incident: 'changes', caseNotice: 1, caseEntry: 1 });
      return { who: 'dina', input: { key, nonce: crypto.randomUUID(), said }, writes, audits: 0 };
    },
  },
  exportCase: {
    ready: async (here) => {
      const { key } = await caseWork(here).reported();
      const input = { key, what: 'case', format: 'text' } as const;
      // Each fetch is a line in the log.
      const writes = [...onCase(key, {}, ['caseEntry']), follows('caseEntry', { incident: key })];
      return { who: 'dina', input, writes, audits: 0 };
    },
    differs: { why: 'The log in the file grows.', same: ({ name, mime }) => [name, mime] },
  },
} satisfies Pick<Examples, Names>;
