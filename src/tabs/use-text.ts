import type { text as clearance } from '../features/clearance/text.da.ts';
import type { text as attachments } from '../features/editing/attachments/text.da.ts';
import type { text as drafts } from '../features/editing/drafts/text.da.ts';
import type { text as imports } from '../features/editing/imports/text.da.ts';
import type { text as learning } from '../features/editing/learning/text.da.ts';
import type { text as upkeep } from '../features/editing/maintenance/text.da.ts';
import type { text as revisions } from '../features/editing/revisions/text.da.ts';
import type { text as exemptions } from '../features/exemptions/text.da.ts';
import type { text as handbookFiles } from '../features/handbook/book/text.da.ts';
import type { text as partners } from '../features/partners/text.da.ts';
import type { text as privacy } from '../features/privacy/text.da.ts';
import type { text as meeting } from '../features/reviews/meeting/text.da.ts';
import type { text as storage } from '../features/storage/text.da.ts';
import type { text as wheel } from '../features/wheel/text.da.ts';
import type { text as roles } from '../features/workplace/appointments/text.da.ts';
import type { cases } from '../text/da/cases.ts';
import type { declaration } from '../text/da/declaration.ts';
import type { maintenance } from '../text/da/maintenance.ts';
import type { manager } from '../text/da/manager.ts';
import type { manyEdits } from '../text/da/many-edits.ts';
import type { outside } from '../text/da/outside.ts';
import type { tabTold } from '../text/da/tab/tab-told.ts';
import { laterText } from './later-text.ts';

/** Sentences few people read, bundle by bundle: each is fetched with the first page that says any of it. */
interface Bundles {
  /** Around attachments: editors alone add them. */
  attachments: typeof attachments;
  /** Around cases: few people handle one. */
  cases: typeof cases;
  clearance: typeof clearance;
  /** The declaration of confidentiality. */
  declaration: typeof declaration;
  /** Around writing: few people write rules. */
  drafts: typeof drafts;
  exemptions: typeof exemptions;
  /** Taking the handbook along: few need it on a day. */
  handbookFiles: typeof handbookFiles;
  /** *Hent regler ind*: editors alone meet it. */
  imports: typeof imports;
  /** What readers doubt: those who write the rules meet it. */
  learning: typeof learning;
  /** Keeping rules, roles and settings right. */
  maintenance: typeof maintenance;
  /** The manager’s pages, and those that others meet because of them. */
  manager: typeof manager;
  /** Very many rows at once: the DBR alone reads them, and seldom. */
  manyEdits: typeof manyEdits;
  /** A personnel meeting on one’s own phone. */
  meeting: typeof meeting;
  /** What each notification was about. */
  notifications: typeof tabTold;
  /** What somebody who is outside meets. */
  outside: typeof outside;
  partners: typeof partners;
  /** *Om mig* and rows changed outside the app. */
  privacy: typeof privacy;
  /** Around editions: few people make one. */
  revisions: typeof revisions;
  /** Roles that take two. */
  roles: typeof roles;
  storage: typeof storage;
  /** Rules and pages to be looked over. */
  upkeep: typeof upkeep;
  wheel: typeof wheel;
}

export type TextOf<N extends keyof Bundles> = Bundles[N];

const hooks: { readonly [N in keyof Bundles]: () => Bundles[N] } = {
  attachments: laterText({
    da: async () => (await import('../features/editing/attachments/text.da.ts')).text,
    en: async () => (await import('../features/editing/attachments/text.en.ts')).text,
  }),
  cases: laterText({
    da: async () => (await import('../text/da/cases.ts')).cases,
    en: async () => (await import('../text/en/cases.ts')).cases,
  }),
  clearance: laterText({
    da: async () => (await import('../features/clearance/text.da.ts')).text,
    en: async () => (await import('../features/clearance/text.en.ts')).text,
  }),
  declaration: laterText({
    da: async () => (await import('../text/da/declaration.ts')).declaration,
    en: async () => (await import('../text/en/declaration.ts')).declaration,
  }),
  drafts: laterText({
    da: async () => (await import('../features/editing/drafts/text.da.ts')).text,
    en: async () => (await import('../features/editing/drafts/text.en.ts')).text,
  }),
  exemptions: laterText({
    da: async () => (await import('../features/exemptions/text.da.ts')).text,
    en: async () => (await import('../features/exemptions/text.en.ts')).text,
  }),
  handbookFiles: laterText({
    da: async () => (await import('../features/handbook/book/text.da.ts')).text,
    en: async () => (await import('../features/handbook/book/text.en.ts')).text,
  }),
  imports: laterText({
    da: async () => (await import('../features/editing/imports/text.da.ts')).text,
    en: async () => (await import('../features/editing/imports/text.en.ts')).text,
  }),
  learning: laterText({
    da: async () => (await import('../features/editing/learning/text.da.ts')).text,
    en: async () => (await import('../features/editing/learning/text.en.ts')).text,
  }),
  maintenance: laterText({
    da: async () => (await import('../text/da/maintenance.ts')).maintenance,
    en: async () => (await import('../text/en/maintenance.ts')).maintenance,
  }),
  manager: laterText({
    da: async () => (await import('../text/da/manager.ts')).manager,
    en: async () => (await import('../text/en/manager.ts')).manager,
  }),
  manyEdits: laterText({
    da: async () => (await import('../text/da/many-edits.ts')).manyEdits,
    en: async () => (await import('../text/en/many-edits.ts')).manyEdits,
  }),
  meeting: laterText({
    da: async () => (await import('../features/reviews/meeting/text.da.ts')).text,
    en: async () => (await import('../features/reviews/meeting/text.en.ts')).text,
  }),
  notifications: laterText({
    da: async () => (await import('../text/da/tab/tab-told.ts')).tabTold,
    en: async () => (await import('../text/en/tab/tab-told.ts')).tabTold,
  }),
  outside: laterText({
    da: async () => (await import('../text/da/outside.ts')).outside,
    en: async () => (await import('../text/en/outside.ts')).outside,
  }),
  partners: laterText({
    da: async () => (await import('../features/partners/text.da.ts')).text,
    en: async () => (await import('../features/partners/text.en.ts')).text,
  }),
  privacy: laterText({
    da: async () => (await import('../features/privacy/text.da.ts')).text,
    en: async () => (await import('../features/privacy/text.en.ts')).text,
  }),
  revisions: laterText({
    da: async () => (await import('../features/editing/revisions/text.da.ts')).text,
    en: async () => (await import('../features/editing/revisions/text.en.ts')).text,
  }),
  roles: laterText({
    da: async () => (await import('../features/workplace/appointments/text.da.ts')).text,
    en: async () => (await import('../features/workplace/appointments/text.en.ts')).text,
  }),
  storage: laterText({
    da: async () => (await import('../features/storage/text.da.ts')).text,
    en: async () => (await import('../features/storage/text.en.ts')).text,
  }),
  upkeep: laterText({
    da: async () => (await import('../features/editing/maintenance/text.da.ts')).text,
    en: async () => (await import('../features/editing/maintenance/text.en.ts')).text,
  }),
  wheel: laterText({
    da: async () => (await import('../features/wheel/text.da.ts')).text,
    en: async () => (await import('../features/wheel/text.en.ts')).text,
  }),
};

/** The sentences of one bundle in the reader's language. The page waits until they are fetched. */
export function useText<N extends keyof Bundles>(name: N): Bundles[N] {
  return hooks[name]();
}
