import { use } from 'react';
import type { Language } from '../core/language.ts';
import { Unreachable } from './faults.ts';
import { useSpeech } from './language.tsx';

/** Sentences few people read, bundle by bundle: each is fetched with the first page that says any of it. */
const bundles = {
  /** Around attachments: editors alone add them. */
  attachments: laterText({
    da: async () => (await import('../features/editing/attachments/text.da.ts')).text,
    en: async () => (await import('../features/editing/attachments/text.en.ts')).text,
  }),
  /** Around cases: few people handle one. */
  cases: laterText({
    da: async () => (await import('../text/da/cases.ts')).cases,
    en: async () => (await import('../text/en/cases.ts')).cases,
  }),
  clearance: laterText({
    da: async () => (await import('../features/clearance/text.da.ts')).text,
    en: async () => (await import('../features/clearance/text.en.ts')).text,
  }),
  /** The declaration of confidentiality. */
  declaration: laterText({
    da: async () => (await import('../text/da/declaration.ts')).declaration,
    en: async () => (await import('../text/en/declaration.ts')).declaration,
  }),
  /** Around writing: few people write rules. */
  drafts: laterText({
    da: async () => (await import('../features/editing/drafts/text.da.ts')).text,
    en: async () => (await import('../features/editing/drafts/text.en.ts')).text,
  }),
  /** Texts to begin from: editors alone meet them. */
  examples: laterText({
    da: async () => (await import('../features/editing/examples/text.da.ts')).text,
    en: async () => (await import('../features/editing/examples/text.en.ts')).text,
  }),
  exemptions: laterText({
    da: async () => (await import('../features/exemptions/text.da.ts')).text,
    en: async () => (await import('../features/exemptions/text.en.ts')).text,
  }),
  /** Taking the handbook along: few need it on a day. */
  handbookFiles: laterText({
    da: async () => (await import('../features/handbook/book/text.da.ts')).text,
    en: async () => (await import('../features/handbook/book/text.en.ts')).text,
  }),
  /** *Hent regler ind*: editors alone meet it. */
  imports: laterText({
    da: async () => (await import('../features/editing/imports/text.da.ts')).text,
    en: async () => (await import('../features/editing/imports/text.en.ts')).text,
  }),
  /** What readers doubt: those who write the rules meet it. */
  learning: laterText({
    da: async () => (await import('../features/editing/learning/text.da.ts')).text,
    en: async () => (await import('../features/editing/learning/text.en.ts')).text,
  }),
  /** Packs and search words: editors alone meet them. */
  tailoring: laterText({
    da: async () => (await import('../features/editing/tailoring/text.da.ts')).text,
    en: async () => (await import('../features/editing/tailoring/text.en.ts')).text,
  }),
  /** Keeping rules, roles and settings right. */
  maintenance: laterText({
    da: async () => (await import('../text/da/maintenance.ts')).maintenance,
    en: async () => (await import('../text/en/maintenance.ts')).maintenance,
  }),
  /** Around pictures, which are fetched with the page that has one. */
  plots: laterText({
    da: async () => (await import('../text/da/tab/tab-plots.ts')).tabPlots,
    en: async () => (await import('../text/en/tab/tab-plots.ts')).tabPlots,
  }),
  /** Reports as files, and the template they are made in. */
  reports: laterText({
    da: async () => (await import('../features/reports/text.da.ts')).text,
    en: async () => (await import('../features/reports/text.en.ts')).text,
  }),
  /** How far reading has come, in counts: for leaders and the data protection officer. */
  readingStatus: laterText({
    da: async () => (await import('../text/da/tab/tab-reading-status.ts')).tabReadingStatus,
    en: async () => (await import('../text/en/tab/tab-reading-status.ts')).tabReadingStatus,
  }),
  /** The manager’s pages, and those that others meet because of them. */
  manager: laterText({
    da: async () => (await import('../text/da/manager.ts')).manager,
    en: async () => (await import('../text/en/manager.ts')).manager,
  }),
  /** Very many rows at once: the DBR alone reads them, and seldom. */
  manyEdits: laterText({
    da: async () => (await import('../text/da/many-edits.ts')).manyEdits,
    en: async () => (await import('../text/en/many-edits.ts')).manyEdits,
  }),
  /** A personnel meeting on one’s own phone. */
  meeting: laterText({
    da: async () => (await import('../features/reviews/meeting/text.da.ts')).text,
    en: async () => (await import('../features/reviews/meeting/text.en.ts')).text,
  }),
  /** What each notification was about. */
  notifications: laterText({
    da: async () => (await import('../text/da/tab/tab-told.ts')).tabTold,
    en: async () => (await import('../text/en/tab/tab-told.ts')).tabTold,
  }),
  /** What somebody who is outside meets. */
  outside: laterText({
    da: async () => (await import('../text/da/outside.ts')).outside,
    en: async () => (await import('../text/en/outside.ts')).outside,
  }),
  /** The tree of units: editors alone build it. */
  organisation: laterText({
    da: async () => (await import('../features/workplace/units/text.da.ts')).text,
    en: async () => (await import('../features/workplace/units/text.en.ts')).text,
  }),
  partners: laterText({
    da: async () => (await import('../features/partners/text.da.ts')).text,
    en: async () => (await import('../features/partners/text.en.ts')).text,
  }),
  /** *Om mig* and rows changed outside the app. */
  privacy: laterText({
    da: async () => (await import('../features/privacy/text.da.ts')).text,
    en: async () => (await import('../features/privacy/text.en.ts')).text,
  }),
  /** *Dækning*: met by those who answer for it or look after it. */
  coverage: laterText({
    da: async () => (await import('../features/coverage/text.da.ts')).text,
    en: async () => (await import('../features/coverage/text.en.ts')).text,
  }),
  /** *Hvem gør hvad*: met by those who answer for it or look after it. */
  responsibilities: laterText({
    da: async () => (await import('../features/responsibilities/text.da.ts')).text,
    en: async () => (await import('../features/responsibilities/text.en.ts')).text,
  }),
  /** Around editions: few people make one. */
  revisions: laterText({
    da: async () => (await import('../features/editing/revisions/text.da.ts')).text,
    en: async () => (await import('../features/editing/revisions/text.en.ts')).text,
  }),
  /** *Mine kvitteringer*: few look at them on a day. */
  receipts: laterText({
    da: async () => (await import('../text/da/receipts.ts')).receipts,
    en: async () => (await import('../text/en/receipts.ts')).receipts,
  }),
  /** Roles that take two. */
  roles: laterText({
    da: async () => (await import('../features/workplace/appointments/text.da.ts')).text,
    en: async () => (await import('../features/workplace/appointments/text.en.ts')).text,
  }),
  risks: laterText({
    da: async () => (await import('../features/systems/risks/text.da.ts')).text,
    en: async () => (await import('../features/systems/risks/text.en.ts')).text,
  }),
  setup: laterText({
    da: async () => (await import('../features/setup/text.da.ts')).text,
    en: async () => (await import('../features/setup/text.en.ts')).text,
  }),
  training: laterText({
    da: async () => (await import('../features/training/text.da.ts')).text,
    en: async () => (await import('../features/training/text.en.ts')).text,
  }),
  storage: laterText({
    da: async () => (await import('../features/storage/text.da.ts')).text,
    en: async () => (await import('../features/storage/text.en.ts')).text,
  }),
  aboutSystem: laterText({
    da: async () => (await import('../features/systems/colleagues/text.da.ts')).text,
    en: async () => (await import('../features/systems/colleagues/text.en.ts')).text,
  }),
  audits: laterText({
    da: async () => (await import('../features/audits/text.da.ts')).text,
    en: async () => (await import('../features/audits/text.en.ts')).text,
  }),
  verification: laterText({
    da: async () => (await import('../features/audits/verification/text.da.ts')).text,
    en: async () => (await import('../features/audits/verification/text.en.ts')).text,
  }),
  controls: laterText({
    da: async () => (await import('../features/controls/text.da.ts')).text,
    en: async () => (await import('../features/controls/text.en.ts')).text,
  }),
  /** Systems from a file: met by those who keep the register. */
  systemImport: laterText({
    da: async () => (await import('../features/systems/incoming/text.da.ts')).text,
    en: async () => (await import('../features/systems/incoming/text.en.ts')).text,
  }),
  life: laterText({
    da: async () => (await import('../features/systems/life/text.da.ts')).text,
    en: async () => (await import('../features/systems/life/text.en.ts')).text,
  }),
  systems: laterText({
    da: async () => (await import('../features/systems/text.da.ts')).text,
    en: async () => (await import('../features/systems/text.en.ts')).text,
  }),
  systemBridges: laterText({
    da: async () => (await import('../features/systems/bridges/text.da.ts')).text,
    en: async () => (await import('../features/systems/bridges/text.en.ts')).text,
  }),
  /** What is tried before a body has adopted it: met by the first few, for some weeks. */
  trial: laterText({
    da: async () => (await import('../features/reading/trial/text.da.ts')).text,
    en: async () => (await import('../features/reading/trial/text.en.ts')).text,
  }),
  /** Rules and pages to be looked over. */
  upkeep: laterText({
    da: async () => (await import('../features/editing/maintenance/text.da.ts')).text,
    en: async () => (await import('../features/editing/maintenance/text.en.ts')).text,
  }),
  /** What waits for somebody: most people have nothing but their own reading. */
  waiting: laterText({
    da: async () => (await import('../text/da/waiting.ts')).waiting,
    en: async () => (await import('../text/en/waiting.ts')).waiting,
  }),
  wheel: laterText({
    da: async () => (await import('../features/wheel/text.da.ts')).text,
    en: async () => (await import('../features/wheel/text.en.ts')).text,
  }),
};

type Bundles = { readonly [N in keyof typeof bundles]: ReturnType<(typeof bundles)[N]> };

const hooks: { readonly [N in keyof Bundles]: () => Bundles[N] } = bundles;

export type TextOf<N extends keyof Bundles> = Bundles[N];

/** The sentences of one bundle in the reader's language. The page waits until they are fetched. */
export function useText<N extends keyof Bundles>(name: N): Bundles[N] {
  return hooks[name]();
}

/**
 * Sentences that few people read: they are fetched with the first page that says any of them, and until they are there
 * that page waits like one that is on its way itself.
 * @returns a hook that gives them in the reader's language
 */
function laterText<T>(load: { da: () => Promise<T>; en: () => Promise<NoInfer<T>> }): () => T {
  const fetched = new Map<Language, Promise<T>>();
  const textIn = (language: Language): Promise<T> => {
    const known = fetched.get(language);
    if (known) return known;
    const asked = load[language]().catch((cause) => {
      fetched.delete(language);
      throw new Unreachable('not fetched', { cause });
    });
    fetched.set(language, asked);
    return asked;
  };
  return () => use(textIn(useSpeech().language));
}
