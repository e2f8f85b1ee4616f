import type { Day } from '../../../core/dates.ts';
import type { Language } from '../../../core/language.ts';
import type { DecidingBody } from '../decision.ts';
import type { Page } from '../records.ts';
import type { AudienceGroup, Chapter, DataSubject, FocusArea, Recurrence, WorkArea } from '../rule.ts';
import { titleIn } from '../rule.ts';
import type { Book, BookEdition, BookPage, BookRule } from './book.ts';
import { numberOfRule } from './book.ts';

/** Every sentence of the book that does not stand in a rule. */
export interface BookWords {
  title: string;
  subject(municipality: string): string;
  /** Which day the book is of. */
  on(day: string): string;
  handbook(edition: string): string;
  policy(edition: string): string;
  adopted(body: string, day: string): string;
  caseRef(caseRef: string): string;
  noEdition: string;
  /** What is tried before a body has adopted it. */
  trial(day: string): string;
  onTrial: string;
  /** In place of `on`: nothing of it is in force. */
  bindsNobody: string;
  contents: string;
  before: string;
  after: string;
  danishOnly: string;
  picture(alt: string): string;
  pageOf: { before: string; between: string };
  fact: Readonly<Record<FactName, string>>;
  factsHead: { name: string; value: string };
  yes: string;
  body: Readonly<Record<DecidingBody, string>>;
  chapter: Readonly<Record<Chapter, string>>;
  kind: Readonly<Record<Page['kind'], string>>;
  audience: Readonly<Record<AudienceGroup, string>>;
  area: Readonly<Record<WorkArea, string>>;
  focus: Readonly<Record<FocusArea, string>>;
  dataSubject: Readonly<Record<DataSubject, string>>;
  recurs: Readonly<Record<Recurrence, string>>;
  /** What the file beside the rules says to whoever takes them over. */
  readMe: {
    lines: readonly string[];
    attachments(count: number): string;
    missing(count: number): string;
    number: string;
    chapter: string;
    file: string;
  };
  day(day: Day): string;
}

type FactName =
  | 'version'
  | 'inForceFrom'
  | 'adopted'
  | 'audience'
  | 'areas'
  | 'recurs'
  | 'core'
  | 'lawBound'
  | 'critical'
  | 'iso'
  | 'focus'
  | 'subjects'
  | 'policySection'
  | 'owner'
  | 'howVerified'
  | 'nextReview'
  | 'whatsNew';

export interface NamedFact {
  name: string;
  value: string;
}

/** What is known of a rule besides its text: whom it is for, who answers for it, how it is verified, when it is looked at again. */
export function factsOfRule(rule: BookRule, language: Language, words: BookWords): readonly NamedFact[] {
  const whatsNew = language === 'en' ? (rule.whatsNewEn ?? rule.whatsNew) : rule.whatsNew;
  return [
    ...named(stampFacts(rule, words), words),
    ...ownFacts(rule, words),
    ...named([['whatsNew', whatsNew]], words),
  ];
}

/** The facts an author says of a rule, as far as they are said yet. */
export function ownFacts(rule: Partial<BookRule>, words: BookWords): readonly NamedFact[] {
  const { audience = [], areas = [], focus = [], subjects = [], iso = [], recurs = 'never' } = rule;
  return named(
    [
      ['audience', listed(audience, words.audience)],
      ['areas', listed(areas, words.area)],
      ['recurs', recurs === 'never' ? undefined : words.recurs[recurs]],
      ['core', rule.core ? words.yes : undefined],
      ['lawBound', rule.lawBound ? words.yes : undefined],
      ['critical', rule.critical ? words.yes : undefined],
      ['iso', iso.join(', ')],
      ['focus', listed(focus, words.focus)],
      ['subjects', listed(subjects, words.dataSubject)],
      ['policySection', rule.policySection],
      ['owner', rule.owner],
      ['howVerified', rule.howVerified],
      ['nextReview', rule.nextReview && words.day(rule.nextReview)],
    ],
    words,
  );
}

/** Which version of a page it is, from when, and who adopted it (S14). */
export function factsOfPage(page: BookPage, words: BookWords): readonly NamedFact[] {
  return named(stampFacts(page, words), words);
}

/** `R06 Send sikkert` */
export function titleOfRule(rule: Pick<BookRule, 'rule' | 'title' | 'titleEn'>, language: Language): string {
  return `${numberOfRule(rule.rule)} ${titleIn(rule, language)}`;
}

/** Which edition, adopted by whom and when, in which case; a line for each document. */
export function editionLines(
  { handbook, policy, trial }: Pick<Book, 'handbook' | 'policy' | 'trial'>,
  words: BookWords,
): readonly string[] {
  const line = (said: string, { body, decidedOn, caseRef }: BookEdition) =>
    [said, words.adopted(words.body[body], words.day(decidedOn)), words.caseRef(caseRef)].join(' · ');
  return [
    handbook
      ? line(words.handbook(handbook.edition), handbook)
      : trial
        ? words.trial(words.day(trial))
        : words.noEdition,
    ...(policy ? [line(words.policy(policy.edition), policy)] : []),
  ];
}

/** Of which day the book is, and whether it binds anybody then. */
export function dayLine({ on, trial }: Pick<Book, 'on' | 'trial'>, words: BookWords): string {
  return trial === undefined ? words.on(words.day(on)) : words.bindsNobody;
}

function stampFacts({ stamp }: BookRule | BookPage, words: BookWords): readonly (readonly [FactName, string])[] {
  const { version, state, inForceFrom, edition, body, decidedOn, caseRef } = stamp;
  const adopted = [
    ...(state === 'trial' ? [words.onTrial] : []),
    ...(body && decidedOn ? [words.adopted(words.body[body], words.day(decidedOn))] : []),
    ...(edition ? [words.handbook(edition)] : []),
    ...(caseRef ? [words.caseRef(caseRef)] : []),
  ].join(' · ');
  return [
    ['version', version],
    ['inForceFrom', words.day(inForceFrom)],
    ['adopted', adopted],
  ];
}

function listed<K extends string>(some: readonly K[], names: Readonly<Record<K, string>>): string {
  return some.map((one) => names[one]).join(', ');
}

function named(facts: readonly (readonly [FactName, string | undefined])[], words: BookWords): readonly NamedFact[] {
  return facts.flatMap(([fact, value]) =>
    value === undefined || value.trim() === '' ? [] : [{ name: words.fact[fact], value }],
  );
}
