import { caseWork, onCase } from '../case-work.ts';
import type { Examples } from '../example.ts';

type Names =
  | 'askReporter'
  | 'addCaseTask'
  | 'moveCaseTask'
  | 'inviteToCase'
  | 'revokeInvitation'
  | 'mergeCases'
  | 'partCases';

/** A case and the people and other cases it has to do with. */
export const relations = {
  askReporter: {
    ready: async (here) => {
      const { key } = await caseWork(here).reported();
      const input = { key, nonce: crypto.randomUUID(), text: 'Hvornår?' };
      const writes = onCase(key, { caseMessage: 1, caseEntry: 1, caseNotification: 1 });
      return { who: 'dina', input, writes, audits: 0 };
    },
  },
  addCaseTask: {
    ready: async (here) => {
      const { key } = await caseWork(here).reported();
      const input = { key, nonce: crypto.randomUUID(), kind: 'prevent', text: 'Lås skabet' } as const;
      return { who: 'dina', input, writes: onCase(key, { caseTask: 1, caseEntry: 1 }), audits: 0 };
    },
  },
  moveCaseTask: {
    ready: async (here) => {
      const { reported, task } = caseWork(here);
      const of = await reported();
      const writes = onCase(of.key, { caseTask: 'changes', caseEntry: 1 });
      return { who: 'dina', input: { task: await task(of), state: 'done' }, writes, audits: 0 };
    },
  },
  inviteToCase: {
    ready: async (here) => {
      const { reported, invitation } = caseWork(here);
      const of = await reported();
      const writes = onCase(of.key, { invitation: 1, caseEntry: 1, caseNotification: 1 });
      return { who: 'dina', input: await invitation(of), writes, audits: 0 };
    },
  },
  revokeInvitation: {
    ready: async (here) => {
      const { reported, invitation } = caseWork(here);
      const of = await reported();
      const { key } = (await here.as('dina').action('inviteToCase', await invitation(of))).answer;
      const writes = onCase(of.key, { invitation: 'changes', caseEntry: 1 });
      return { who: 'dina', input: { invitation: key }, writes, audits: 0 };
    },
  },
  mergeCases: {
    ready: async (here) => {
      const { reported, seenOf } = caseWork(here);
      const [of, main] = [await reported(), await reported()];
      const input = { key: of.key, seen: await seenOf(of), into: main.number };
      const changed = { incident: 'changes', caseEntry: 1 } as const;
      const writes = [...onCase(of.key, changed), ...onCase(main.key, changed)];
      return { who: 'dina', input, writes, audits: 0 };
    },
  },
  partCases: {
    ready: async (here) => {
      const { reported, seenOf } = caseWork(here);
      // With it the clock of the other case goes back.
      const discovered = { when: 'yesterday', clock: '07:30' } as const;
      const [of, main] = [await reported({ discovered }), await reported()];
      await here.as('dina').carryOut('mergeCases', { key: of.key, seen: await seenOf(of), into: main.number });
      const changed = { incident: 'changes', caseEntry: 1 } as const;
      const writes = [...onCase(of.key, changed), ...onCase(main.key, changed)];
      return { who: 'dina', input: { key: of.key }, writes, audits: 0 };
    },
  },
} satisfies Pick<Examples, Names>;
