import { importedKey } from '../../../src/features/cases/register/imported-case.ts';
import { caseWork, onCase, serious } from '../case-work.ts';
import type { Examples } from '../example.ts';

type Names =
  | 'takeOverIncident'
  | 'changeCase'
  | 'decideCase'
  | 'reclassifyCase'
  | 'correctFacts'
  | 'reportContained'
  | 'noteTouched'
  | 'leaveToIt'
  | 'importRegister';

/** From the report to the decision. */
export const assessment = {
  takeOverIncident: {
    ready: async (here) => {
      const { key } = await caseWork(here).reported();
      const writes = onCase(key, { incident: 'changes', caseEntry: 1 });
      return { who: 'dina', input: { key }, writes, audits: 0 };
    },
  },
  changeCase: {
    ready: async (here) => {
      const { reported, seenOf } = caseWork(here);
      const of = await reported();
      const input = { key: of.key, seen: await seenOf(of), change: serious };
      return { who: 'dina', input, writes: onCase(of.key, { incident: 'changes', caseEntry: 1 }), audits: 0 };
    },
  },
  decideCase: {
    ready: async (here) => {
      const { assessed, seenOf } = caseWork(here);
      const of = await assessed();
      const input = { key: of.key, seen: await seenOf(of), art33: 'yes', art34: 'no', reason: 'Enig' } as const;
      return { who: 'aksel', input, writes: onCase(of.key, { incident: 'changes', caseEntry: 1 }), audits: 0 };
    },
  },
  reclassifyCase: {
    ready: async (here) => {
      const { reported, seenOf } = caseWork(here);
      const of = await reported();
      const input = { key: of.key, seen: await seenOf(of), category: 'nearMiss', reason: 'Ingen så det' } as const;
      return { who: 'dina', input, writes: onCase(of.key, { incident: 'changes', caseEntry: 1 }), audits: 0 };
    },
  },
  correctFacts: {
    ready: async (here) => {
      const { reported, seenOf } = caseWork(here);
      const of = await reported();
      const input = { key: of.key, seen: await seenOf(of), persons: '100+', reason: 'Listen er talt' } as const;
      return { who: 'dina', input, writes: onCase(of.key, { incident: 'changes', caseEntry: 1 }), audits: 0 };
    },
  },
  reportContained: {
    ready: async (here) => {
      const { key } = await caseWork(here).reported();
      const writes = onCase(key, { incident: 'changes', caseEntry: 1 });
      return { who: 'sune', input: { key, contained: 'yes' }, writes, audits: 0 };
    },
  },
  importRegister: {
    ready: async () => {
      const number = crypto.randomUUID();
      const key = importedKey({ number, reported: '2024-03-01' });
      const input = { csv: `Nr;Dato;Beskrivelse\n${number};01-03-2024;Et brev`, check: false };
      const writes = onCase(key, { incident: 'adds', statement: 'adds', caseEntry: 1 });
      return { who: 'dina', input, writes, audits: 0 };
    },
    differs: { why: 'The second finds it there.', same: ({ saved, heads }) => ({ saved, heads }) },
  },
  leaveToIt: {
    ready: async (here) => {
      const { reported, seenOf } = caseWork(here);
      const of = await reported({ category: 'availabilityIntegrity' });
      const input = { key: of.key, seen: await seenOf(of), reason: 'Kun et netudfald' };
      const writes = onCase(of.key, { incident: 'changes', caseEntry: 1, caseNotification: 1 });
      return { who: 'dina', input, writes, audits: 0 };
    },
  },
  noteTouched: {
    ready: async (here) => {
      const { reported, seenOf } = caseWork(here);
      const of = await reported();
      const input = { key: of.key, seen: await seenOf(of), rules: ['r06'], systems: ['Outlook'] };
      return { who: 'dina', input, writes: onCase(of.key, { incident: 'changes', caseEntry: 1 }), audits: 0 };
    },
  },
} satisfies Pick<Examples, Names>;
