import { caseWork, onCase } from '../examples/case-work.ts';
import { type Examples, nowIn } from '../examples/example.ts';

/** What people do about what they have reported. */
export const incidents = {
  reportIncident: {
    ready: async () => {
      const nonce = crypto.randomUUID();
      const key = `incident:${nonce}`;
      const input = { nonce, category: 'wrongRecipient', words: 'Et brev kom forkert' } as const;
      const writes = onCase(key, {
        incident: 'adds',
        statement: 'adds',
        reporter: 'adds',
        caseEntry: 1,
        caseNotification: 2,
      });
      return { who: 'lone', input, writes, audits: 0 };
    },
    differs: {
      why: 'Who has been told meanwhile.',
      same: ({ toldDpo: _dpo, toldDesk: _desk, ...report }) => report,
    },
  },
  openCase: {
    ready: async (here) => {
      const nonce = crypto.randomUUID();
      const input = { nonce, source: 'supplier', toldBy: 'KMD', toldAt: nowIn(here), words: 'Et brud hos os' } as const;
      const writes = onCase(`incident:${nonce}`, {
        incident: 'adds',
        statement: 'adds',
        reporter: 'adds',
        caseEntry: 1,
        caseNotification: 2,
      });
      return { who: 'dina' as const, input: { ...input, units: ['nord'] }, writes, audits: 0 };
    },
  },
  openPatternCase: {
    ready: async () => {
      const nonce = crypto.randomUUID();
      const writes = onCase(`incident:${nonce}`, {
        ...{ incident: 'adds', statement: 'adds', reporter: 'adds' },
        ...{ caseEntry: 1, caseNotification: 1 },
      });
      const input = { nonce, source: 'reading', words: 'R06 er ikke læst', units: [], rules: ['r06'] } as const;
      return { who: 'dina' as const, input: { ...input, units: [], rules: ['r06'] }, writes, audits: 0 };
    },
  },
  answerIncident: {
    ready: async (here) => {
      const { key } = await caseWork(here).reported({}, 'ali');
      const input = { key, persons: '2-10', concerns: ['manager'], managerMayKnow: 'yes' } as const;
      return {
        who: 'ali',
        input: { ...input, concerns: [...input.concerns] },
        writes: onCase(key, { incident: 'changes', reporter: 'changes', caseEntry: 2 }),
        audits: 0,
      };
    },
  },
  reportFor: {
    ready: async (here) => {
      const { key } = await caseWork(here).reported({}, 'ali');
      return {
        who: 'ali',
        input: { key, onBehalfOf: 'En leverandør' },
        writes: onCase(key, { reporter: 'changes', caseEntry: 1 }),
        audits: 0,
      };
    },
  },
  takeAsOwn: {
    ready: async (here) => {
      const forPerson = await here.as('signe').id();
      const { key } = await caseWork(here).reported({ forPerson }, 'ali');
      return { who: 'signe', input: { key }, writes: onCase(key, { reporter: 'changes', caseEntry: 1 }), audits: 0 };
    },
  },
  tellMore: {
    ready: async (here) => {
      const { key } = await caseWork(here).reported({}, 'lone');
      const input = { key, nonce: crypto.randomUUID(), text: 'Brevet er fundet' };
      return {
        who: 'lone',
        input,
        writes: onCase(key, { caseMessage: 1, caseEntry: 1, caseNotification: 1 }),
        audits: 0,
      };
    },
  },
  moveWords: {
    ready: async (here) => {
      const { key } = await caseWork(here).reported({}, 'lone');
      const nonce = crypto.randomUUID();
      await here.as('lone').action('tellMore', { key, nonce, text: 'Brevet er fundet' });
      return {
        who: 'lone',
        input: { key, nonce, read: {} },
        writes: onCase(key, { caseMessage: 'changes', caseEntry: 1 }),
        audits: 0,
      };
    },
  },
  withdrawReport: {
    ready: async (here) => {
      const { key } = await caseWork(here).reported({}, 'lone');
      return {
        who: 'lone',
        input: { key },
        writes: onCase(key, { caseMessage: 1, caseEntry: 1, caseNotification: 1 }),
        audits: 0,
      };
    },
  },
  settleUnconfirmed: {
    // What is gone is let go again; a case made of words is `test/bot/unconfirmed.test.ts`.
    ready: async () => ({
      ...{ who: 'dina' as const, input: { id: crypto.randomUUID(), becomes: 'nothing' as const } },
      ...{ writes: [], audits: 0 },
    }),
  },
} satisfies Pick<
  Examples,
  | 'openCase'
  | 'openPatternCase'
  | 'reportIncident'
  | 'answerIncident'
  | 'reportFor'
  | 'takeAsOwn'
  | 'tellMore'
  | 'moveWords'
  | 'withdrawReport'
  | 'settleUnconfirmed'
>;
