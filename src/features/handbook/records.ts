import { choice, day, flag, lines, number, patterns, set, text, words } from '../../core/column.ts';
import { defaultView, listView } from '../../core/list-view.ts';
import { areas, audienceGroups } from '../../core/stored-words.ts';
import { type RecordOf, record } from '../../kernel/record.ts';

export const focusAreas = {
  confidentiality: 'Fortrolighed',
  availability: 'Forretningssikkerhed og tilgængelighed',
  integrity: 'Integritet',
  minimisation: 'Dataminimering',
  responsibility: 'Ansvar for data og sikkerhed',
  rights: 'Registreredes rettigheder',
  riskBased: 'Risikobaseret betragtning',
} as const;

/** The same words for a rule and for the draft of one. */
export const chapters = {
  everyDay: 'Hver dag',
  sharing: 'Dele og gemme',
  devices: 'Udstyr og steder',
  citizens: 'Borgerne',
  leading: 'For ledere',
  systems: 'Systemer og leverandører',
  privileged: 'Udvidede rettigheder',
  council: 'Byråd og partnere',
} as const;
export const recurrences = { never: 'Nej', yearly: 'Hvert år', halfYearly: 'Hvert halve år' } as const;
export const dataSubjects = {
  citizens: 'Borgere',
  businesses: 'Virksomheder',
  partners: 'Samarbejdspartnere',
  staff: 'Ansatte',
  politicians: 'Politikere',
} as const;
export const pageKinds = {
  policy: 'Politik',
  introduction: 'Indledning',
  role: 'Rolleside',
  declaration: 'Erklæring',
} as const;
export const documents = { policy: 'Politik', handbook: 'Håndbog' } as const;
export const bodies = {
  municipalCouncil: 'Byrådet',
  financeCommittee: 'Økonomiudvalget',
  executiveBoard: 'Direktionen',
} as const;

const kept = {
  da: 'Bevares, så længe håndbogen er i brug; ældre udgaver afleveres efter arkivloven.',
  en: 'Kept for as long as the handbook is in use; older editions are archived by law.',
};

/** One version of a rule; a published row is never changed (INV6). */
export const RuleVersion = record('ruleVersion', {
  site: 'main',
  name: 'RuleVersions',
  da: 'Regler',
  first: 6,
  purpose: 'Håndbogens regler i alle udgaver.',
  purposeEn: 'The rules of the handbook in every version.',
  priority: 'decision',
  readers: ['dpo', 'editor', 'auditor'],
  retention: kept,
  columns: {
    rule: text('Rule', 'Nr', { indexed: true, pattern: patterns.rule }),
    version: text('Version', 'Version', { pattern: patterns.version }),
    title: text('RuleTitle', 'Titel'),
    titleEn: text('RuleTitleEn', 'Titel (engelsk)', { optional: true }),
    chapter: choice('Chapter', 'Kapitel', chapters),
    core: flag('Core', 'Fast kerne'),
    audience: set('Audience', 'Målgruppe', audienceGroups),
    areas: set('Areas', 'Kun for arbejdsområder', areas, { optional: true }),
    recurs: choice('Recurs', 'Gentages', recurrences),
    material: flag('Material', 'Ændrer indholdet'),
    lawBound: flag('LawBound', 'Bundet af lov'),
    critical: flag('Critical', 'Haster'),
    daysToRead: number('DaysToRead', 'Dage til at læse', { pattern: patterns.days }),
    focus: set('Focus', 'Fokusområder', focusAreas),
    subjects: set('Subjects', 'Oplysninger om', dataSubjects),
    iso: words('Iso', 'ISO 27002'),
    owner: text('RuleOwner', 'Ansvarlig for reglen'),
    howVerified: lines('HowVerified', 'Sådan kontrolleres den', { optional: true }),
    whatsNew: lines('WhatsNew', 'Det nye', { optional: true }),
    whatsNewEn: lines('WhatsNewEn', 'Det nye (engelsk)', { optional: true }),
    textDa: lines('TextDa', 'Tekst'),
    textEn: lines('TextEn', 'Tekst (engelsk)', { optional: true }),
    textHashDa: text('TextHashDa', 'Aftryk af teksten', { hidden: true }),
    textHashEn: text('TextHashEn', 'Aftryk af den engelske tekst', { hidden: true, optional: true }),
    inForceFrom: day('InForceFrom', 'Gælder fra', { indexed: true }),
    decision: text('Decision', 'Beslutning', { indexed: true }),
    nextReview: day('NextReview', 'Næste ajourføring', { indexed: true, formerly: ['Næste eftersyn'] }),
    /** The part of the policy it carries out, `4.2` (S6). */
    policySection: text('PolicySection', 'Afsnit i politikken', { optional: true }),
  },
  views: [
    defaultView('Alle', 'rule version title chapter core audience inForceFrom nextReview', 'rule'),
    listView('Nyeste først', 'inForceFrom rule version title material whatsNew', '-inForceFrom'),
    listView('Efter næste eftersyn', 'nextReview rule version title owner howVerified', 'nextReview'),
  ],
});
export type RuleVersion = RecordOf<typeof RuleVersion>;

/** The policy, the handbook's introduction, a role page (S68) or the text newcomers sign (S34), one row per version. */
export const Page = record('page', {
  site: 'main',
  name: 'Pages',
  da: 'Politik og rollesider',
  purpose: 'Politikken, håndbogens indledning og siderne om hver rolles ansvar.',
  purposeEn: 'The policy, the introduction to the handbook and the pages on what each role answers for.',
  priority: 'decision',
  readers: ['dpo', 'editor', 'auditor'],
  retention: kept,
  columns: {
    page: text('Page', 'Side', { indexed: true, hidden: true }),
    kind: choice('Kind', 'Slags', pageKinds),
    version: text('Version', 'Version'),
    title: text('PageTitle', 'Titel'),
    titleEn: text('PageTitleEn', 'Titel (engelsk)', { optional: true }),
    textDa: lines('TextDa', 'Tekst'),
    textEn: lines('TextEn', 'Tekst (engelsk)', { optional: true }),
    textHashDa: text('TextHashDa', 'Aftryk af teksten', { hidden: true }),
    inForceFrom: day('InForceFrom', 'Gælder fra', { indexed: true }),
    decision: text('Decision', 'Beslutning', { indexed: true }),
    /** Where the digitalisation strategy stands that this version of the policy supports (S5); always https. */
    strategyLink: text('StrategyLink', 'Digitaliseringsstrategi', { optional: true }),
  },
  views: [
    defaultView('Alle', 'title kind version inForceFrom', 'page'),
    listView('Nyeste først', 'inForceFrom title version kind', '-inForceFrom'),
  ],
});
export type Page = RecordOf<typeof Page>;

/** A body has adopted an edition of the policy or the handbook: the stamp on every page (S13, S14, S16). */
export const Decision = record('decision', {
  site: 'main',
  name: 'Decisions',
  da: 'Beslutninger',
  purpose: 'Hvem der har vedtaget politikken og håndbogens udgaver, og hvornår.',
  purposeEn: 'Who adopted the policy and the editions of the handbook, and when.',
  priority: 'decision',
  appendOnly: true,
  readers: ['dpo', 'editor', 'auditor'],
  retention: kept,
  columns: {
    document: choice('Document', 'Dokument', documents),
    edition: text('Edition', 'Udgave'),
    body: choice('Body', 'Vedtaget af', bodies),
    decidedOn: day('DecidedOn', 'Dato', { indexed: true }),
    caseRef: text('CaseRef', 'Sagsnr.'),
    /** Key of Direktionen's standing mandate, when it was adopted under that and not at a meeting. */
    mandate: text('Mandate', 'Stående mandat (nøgle)', { optional: true }),
  },
  views: [
    defaultView('Alle', 'decidedOn document edition body caseRef', '-decidedOn'),
    listView('Håndbogen', 'decidedOn edition body caseRef', '-decidedOn'),
  ],
});
export type Decision = RecordOf<typeof Decision>;
