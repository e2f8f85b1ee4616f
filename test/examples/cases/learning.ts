import { Drill } from '../../../src/features/cases/drills/records.ts';
import { aTemplate } from '../../reports/word.ts';
import { adds, changes, type Examples, insideOf } from '../example.ts';

type Names =
  | 'startDrill'
  | 'endDrill'
  | 'publishLesson'
  | 'setLessonShown'
  | 'publishBreachReport'
  | 'correctBreachReport'
  | 'takeBreachReport'
  | 'takeClosedAnnex'
  | 'saveReportTemplate'
  | 'removeReportTemplate'
  | 'withdrawBreachReport';

const lesson = (nonce: string) => ({
  nonce,
  title: 'Papir bliver væk',
  happens: 'En liste bliver glemt i bussen',
  instead: 'Tag den ikke med',
});

/** A quarter in which nothing was reported. */
const figures = {
  ...{ total: '0', sent: '0', lost: '0', attacked: '0', seen: '0', unharmed: '0', undecided: '0' },
  ...{ noBreach: '0', logged: '0', inTime: '0', late: '0', informed: '0', notInformed: '0' },
};

/** What is learnt of cases, and told others. */
export const learning = {
  startDrill: {
    ready: async () => {
      const input = { nonce: crypto.randomUUID(), title: 'Phishing', hours: 3, tells: ['dpo' as const] };
      return { who: 'dina', input, writes: [adds('drill', { title: input.title })], audits: 0 };
    },
  },
  endDrill: {
    ready: async (here) => {
      const { id, name } = { id: await here.as('dina').id(), name: 'Dina Dam' };
      const key = `drill:${crypto.randomUUID()}`;
      await insideOf(here).ports.records.create(Drill, {
        ...{ key, actor: id, at: '2026-11-27T08:00:00Z', title: 'En øvelse, der er forbi', byName: name },
        ...{ startedAt: '2026-11-27T08:00:00Z', endsAt: '2026-11-27T11:00:00Z', tells: ['dpo'] },
      });
      const input = { key, wentWell: 'Alle meldte', toImprove: 'Telefonlisten' };
      return { who: 'dina', input, writes: [changes('drill', { key })], audits: 0 };
    },
  },
  publishLesson: {
    ready: async () => {
      const input = lesson(crypto.randomUUID());
      return { who: 'dina', input, writes: [adds('lesson', { key: `lesson:${input.nonce}` })], audits: 1 };
    },
  },
  setLessonShown: {
    ready: async (here) => {
      const { key } = (await here.as('dina').action('publishLesson', lesson(crypto.randomUUID()))).answer;
      return { who: 'dina', input: { key, shown: false }, writes: [changes('lesson', { key })], audits: 1 };
    },
  },
  publishBreachReport: {
    ready: async () => {
      const quarter = '2026-3';
      return { who: 'dina', input: { quarter, figures }, writes: [adds('breachReport', { quarter })], audits: 0 };
    },
  },
  correctBreachReport: {
    ready: async (here) => {
      const quarter = '2025-3';
      await here.as('dina').carryOut('publishBreachReport', { quarter, figures });
      const input = { quarter, edition: 2, figures, causes: 'Travlhed', why: 'Årsagen manglede' };
      return { who: 'dina', input, writes: [adds('breachReport', { quarter, edition: 2 })], audits: 0 };
    },
  },
  takeBreachReport: {
    ready: async (here) => {
      const quarter = '2025-2';
      await here.as('dina').carryOut('publishBreachReport', { quarter, figures });
      return { who: 'dina', input: { quarter, language: 'da' }, writes: [], audits: 0 };
    },
    differs: { why: 'Word notes when a file is made.', same: ({ name, mime }) => [name, mime] },
  },
  takeClosedAnnex: {
    ready: async (here) => {
      const quarter = '2025-1';
      await here.as('dina').carryOut('publishBreachReport', { quarter, figures });
      const writes = [changes('breachReport', { quarter })];
      return { who: 'dina', input: { quarter, language: 'da' }, writes, audits: 0 };
    },
    differs: { why: 'Word notes when a file is made.', same: ({ name, mime }) => [name, mime] },
  },
  // There is one template: it is removed once and put there once.
  saveReportTemplate: {
    isLast: true,
    ready: async (here) => {
      const before = Buffer.from(await aTemplate()).toString('base64');
      await here.as('dina').carryOut('saveReportTemplate', { name: 'Gammel.docx', content: before });
      const content = Buffer.from(await aTemplate('{{indhold}} {{dato}}')).toString('base64');
      const writes = [changes('reportTemplate', {}, 2)];
      return { who: 'dina', input: { name: 'Rapport.docx', content }, writes, audits: 1 };
    },
  },
  removeReportTemplate: {
    ready: async (here) => {
      const content = Buffer.from(await aTemplate()).toString('base64');
      await here.as('dina').carryOut('saveReportTemplate', { name: 'Gammel.docx', content });
      const writes = [changes('reportTemplate', {}, 2)];
      return { who: 'dina', input: { remove: true }, writes, audits: 1 };
    },
  },
  withdrawBreachReport: {
    ready: async (here) => {
      const quarter = '2025-4';
      await here.as('dina').carryOut('publishBreachReport', { quarter, figures });
      return { who: 'dina', input: { quarter }, writes: [changes('breachReport', { quarter })], audits: 0 };
    },
  },
} satisfies Pick<Examples, Names>;
