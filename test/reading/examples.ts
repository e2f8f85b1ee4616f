import { adds, begins, changes, type Examples } from '../examples/example.ts';
import { rules } from '../examples/scene.ts';
import { upnOf, type Who } from '../workplace.ts';

type Names =
  | 'confirmReading'
  | 'withdrawConfirmation'
  | 'chooseReading'
  | 'endChoice'
  | 'importPaper'
  | 'undoPaper'
  | 'remindCouncil';

const choice = (rule: string) => ({ does: 'add' as const, rule, unit: 'nord', because: 'I afløser mig' });
const paper = (who: Who) =>
  ['Person;Regel;Version;Dato;Journalnr', `${upnOf(who)};R06;3.0;20-11-2026;26/123`, ''].join('\r\n');

/** What people read and confirm, and what their manager asks besides. */
export const reading = {
  confirmReading: {
    ready: async (here) => {
      const writes = [adds('confirmation', { person: await here.as('lone').id(), rule: 'r01' })];
      return { who: 'lone', input: { rule: 'r01', version: '1.0', language: 'da' }, writes, audits: 1 };
    },
    differs: { why: 'It is undone only in the moments after.', same: ({ undoUntil: _, ...receipt }) => receipt },
  },
  withdrawConfirmation: {
    isBrief: true,
    ready: async (here) => {
      await here.as('petra').carryOut('confirmReading', { rule: 'r01', version: '1.0', language: 'da' });
      const writes = [changes('confirmation', { person: await here.as('petra').id(), rule: 'r01' })];
      return { who: 'petra', input: { rule: 'r01', version: '1.0' }, writes, audits: 1 };
    },
  },
  chooseReading: {
    ready: async () => {
      const rule = rules.chooseReading;
      return { who: 'mette', input: choice(rule), writes: [adds('readingChoice', { rule })], audits: 1 };
    },
  },
  endChoice: {
    ready: async (here) => {
      const { key, version: seen } = (await here.as('mette').action('chooseReading', choice(rules.endChoice))).answer;
      return { who: 'mette', input: { key, seen }, writes: [changes('readingChoice', { key })], audits: 1 };
    },
  },
  importPaper: {
    ready: async (here) => {
      const writes = [adds('paperConfirmation', { person: await here.as('e7').id() })];
      return { who: 'mette', input: { csv: paper('e7'), check: false }, writes, audits: 1 };
    },
    differs: {
      why: 'The second file finds that its lines are stored already.',
      same: ({ lines, batch, saved }) => [lines.map(({ line, name }) => [line, name]), batch, saved],
    },
  },
  undoPaper: {
    ready: async (here) => {
      const { batch } = (await here.as('mette').action('importPaper', { csv: paper('e8'), check: false })).answer;
      return { who: 'mette', input: { batch }, writes: [changes('paperConfirmation', { batch })], audits: 1 };
    },
  },
  remindCouncil: {
    ready: async (here) => {
      const writes = [begins('notification', { person: await here.as('inge').id(), what: 'mayor' })];
      return { who: 'sofie', input: { everybody: true }, writes, audits: 0 };
    },
  },
} satisfies Pick<Examples, Names>;
