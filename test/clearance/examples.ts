import { adds, changes, type Examples, today } from '../examples/example.ts';
import type { Who } from '../workplace.ts';
import type { World } from '../world.ts';

type Names =
  | 'recordBriefing'
  | 'undoBriefing'
  | 'nameBriefingDeputy'
  | 'signDeclaration'
  | 'recordPaperDeclaration'
  | 'undoDeclaration';

const briefing = async (here: World, who: Who) => ({
  person: await here.as(who).id(),
  rules: ['r01'],
  heldOn: today,
});

/** What is in place before somebody gets access. */
export const clearance = {
  recordBriefing: {
    ready: async (here) => {
      const input = await briefing(here, 'e1');
      return { who: 'mette', input, writes: [adds('briefing', { person: input.person })], audits: 1 };
    },
  },
  undoBriefing: {
    ready: async (here) => {
      const { key } = (await here.as('mette').action('recordBriefing', await briefing(here, 'e2'))).answer;
      return { who: 'mette', input: { key }, writes: [changes('briefing', { key })], audits: 1 };
    },
  },
  nameBriefingDeputy: {
    ready: async (here) => {
      const person = await here.as('e3').id();
      const input = { person, until: '2026-12-31' };
      return { who: 'mette', input, writes: [adds('briefingDeputy', { person })], audits: 1 };
    },
  },
  signDeclaration: {
    ready: async (here) => {
      const input = { version: '1.0', language: 'da' } as const;
      return { who: 'e4', input, writes: [adds('declaration', { person: await here.as('e4').id() })], audits: 1 };
    },
  },
  recordPaperDeclaration: {
    ready: async (here) => {
      const person = await here.as('e5').id();
      const input = { person, signedOn: today, reference: 'Mappe 3' };
      return { who: 'mette', input, writes: [adds('declaration', { person })], audits: 1 };
    },
  },
  undoDeclaration: {
    ready: async (here) => {
      const paper = { person: await here.as('e6').id(), signedOn: today, reference: 'Mappe 4' };
      const { key } = (await here.as('mette').action('recordPaperDeclaration', paper)).answer;
      return { who: 'mette', input: { key }, writes: [changes('declaration', { key })], audits: 1 };
    },
  },
} satisfies Pick<Examples, Names>;
