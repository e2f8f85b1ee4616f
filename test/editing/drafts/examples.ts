import { adds, changes, type Examples, tells, type Written } from '../../examples/example.ts';
import { rules } from '../../examples/scene.ts';
import type { World } from '../../world.ts';

type Names =
  | 'openDraft'
  | 'saveDraft'
  | 'discardDraft'
  | 'askForOpinion'
  | 'giveOpinion'
  | 'importDrafts'
  | 'takeExamples'
  | 'makeOurs';

const opened = async (here: World, rule: string) =>
  (await here.as('eva').action('openDraft', { of: 'rule', rule })).answer;
const changed = (key: string, ...told: readonly Written[]) => ({
  writes: [changes('draft', { key }), ...told],
  audits: 1,
});

/** What editors write, and what the DBR says to it. */
export const drafts = {
  openDraft: {
    ready: async () => {
      const rule = rules.openDraft;
      return { who: 'eva', input: { of: 'rule', rule }, writes: [adds('draft', { subject: rule })], audits: 1 };
    },
  },
  saveDraft: {
    ready: async (here) => {
      const { key, seen } = await opened(here, rules.saveDraft);
      return {
        who: 'eva',
        input: { key, seen, fields: { title: 'En ny titel', textDa: 'Ny tekst' } },
        ...changed(key),
      };
    },
  },
  discardDraft: {
    ready: async (here) => {
      const { key } = await opened(here, rules.discardDraft);
      return { who: 'eva', input: { key, away: true }, ...changed(key) };
    },
  },
  askForOpinion: {
    ready: async (here) => {
      const { key } = await opened(here, rules.askForOpinion);
      return { who: 'eva', input: { key }, ...changed(key, tells('opinionAsked', rules.askForOpinion)) };
    },
  },
  giveOpinion: {
    ready: async (here) => {
      const { key } = await opened(here, rules.giveOpinion);
      await here.as('eva').action('askForOpinion', { key });
      const { opinion } = (await here.as('dina').view('draft', { subject: rules.giveOpinion })).answer;
      return {
        who: 'dina',
        input: { key, of: opinion.of, opinion: 'agrees', why: '' },
        ...changed(key, tells('opinionGiven', rules.giveOpinion)),
      };
    },
  },
  takeExamples: {
    ready: async () => ({
      who: 'eva',
      // The number of the rule is another's here.
      input: { rules: ['r06'], pages: ['role-dataOwner'] },
      writes: [adds('draft', { example: 'r06' }), adds('draft', { example: 'role-dataOwner' })],
      audits: 2,
    }),
  },
  makeOurs: {
    ready: async (here) => {
      const page = 'role-systemOwner';
      await here.as('eva').action('takeExamples', { rules: [], pages: [page] });
      const { key, seen } = (await here.as('eva').view('draft', { subject: page })).answer;
      return { who: 'eva', input: { key, ours: true, seen }, ...changed(key) };
    },
  },
  importDrafts: {
    ready: async () => {
      const part = {
        ...{ subject: 'r90', title: 'Lås skærmen', text: '## Det skal du\n\nLås skærmen.', policySection: '4.2' },
        ...{ audience: ['employees' as const], focus: ['confidentiality' as const], iso: ['7.7'] },
      };
      return { who: 'eva', input: { parts: [part] }, writes: [adds('draft', { subject: 'r90' })], audits: 1 };
    },
    differs: {
      why: 'The second time a part is the same as what is stored.',
      same: ({ parts }) => parts.map(({ subject }) => subject),
    },
  },
} satisfies Pick<Examples, Names>;
