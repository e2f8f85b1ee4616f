import type { AudienceGroup, FocusArea } from '../../handbook/rule.ts';
import type { Part, PartFacts } from './part.ts';

/** Something a part's own words point to, and the words that did. */
export interface Suggestion<T> {
  value: T;
  because: string;
}

/** What is suggested for a part; nothing of it holds until an editor keeps the part. */
export interface Suggestions {
  audience: readonly Suggestion<AudienceGroup>[];
  focus: readonly Suggestion<FocusArea>[];
  iso: readonly Suggestion<string>[];
  policySection: Suggestion<string> | undefined;
}

const audienceWords: readonly (readonly [AudienceGroup, RegExp])[] = [
  ['managers', /\b(?:som leder|ledere(?:n|ns|ne)?|lederen?s? ansvar|centerchef\w*|as a manager|managers?)\b/i],
  ['council', /\b(?:byråd\w*|kommunalbestyrelse\w*|politikere|council\w*)/i],
  [
    'partners',
    /\b(?:leverandør\w*|samarbejdspartner\w*|databehandler(?!aftale)\w*|konsulenter|eksterne|suppliers?|partners?)\b/i,
  ],
  ['privileged', /\b(?:udvidede rettigheder|privilegere\w*|administratorrettighed\w*|privileged)\b/i],
  ['owners', /\b(?:systemejer\w*|dataejer\w*|system owners?|data owners?)\b/i],
  ['administrators', /\b(?:systemadministrator\w*|driftsansvarlig\w*|system administrators?)\b/i],
];

const focusWords: readonly (readonly [FocusArea, RegExp])[] = [
  ['confidentiality', /(?:fortrolig\w*|tavshedspligt\w*|uvedkommende|adgangskode\w*|confidential\w*)/i],
  ['availability', /(?:tilgængelighed\w*|beredskab\w*|nedbrud\w*|backup|sikkerhedskopi\w*|availability)/i],
  ['integrity', /(?:integritet\w*|pålidelig\w*|korrekte oplysninger|ændringsstyring|integrity)/i],
  [
    'minimisation',
    /(?:dataminimering|nødvendige oplysninger|ikke flere oplysninger|slet\w* oplysninger|minimi[sz]ation)/i,
  ],
  ['responsibility', /(?:ansvarlig for|har ansvaret|rolle(?:r)? og ansvar|accountab\w*|responsib\w*)/i],
  ['rights', /(?:den registrerede\w*|indsigt\w*|rettigheder for borger\w*|ret til sletning|data subject\w*)/i],
  ['riskBased', /(?:risikovurdering\w*|risikobaser\w*|risk assessment\w*|risk.based)/i],
];

/** Explicit references only: a bare `5.14` may be a section, a version or an amount. */
const isoReference =
  /(?:ISO(?:\/IEC)?\s*(?:27001|27002)(?::\d{4})?|ISO|kontrol(?:ler)?|controls?|Anneks A|Annex A|A\.)[^\p{L}\n]{0,6}?((?:[5-8]\.\d{1,2})(?:\s*(?:,|og|and|\/|;)\s*(?:A\.)?[5-8]\.\d{1,2})*)/giu;
const policyReference =
  /(?:politik(?:ken)?s?|policy(?:'s)?)[^.\n]{0,40}?(?:afsnit|pkt\.?|punkt|kapitel|section)\s*(\d{1,2}(?:\.\d{1,2}){0,3})/iu;

/**
 * Reads out of a part's own words whom it is for, what it protects, which controls it names and which part of the policy
 * it carries out. Every suggestion says why.
 * @param known numbers of the controls there are: `5.99` is none
 */
export function suggestionsFor(part: Pick<Part, 'title' | 'blocks' | 'path'>, known: ReadonlySet<string>): Suggestions {
  const text = [part.title, ...part.blocks.map((block) => block.text)].join('\n');
  // Whom it is for is said by the title and the headings above it more surely than by a word in the middle.
  const audience = found(
    audienceWords,
    [part.title, ...part.path, ...part.blocks.slice(0, 2).map((b) => b.text)].join('\n'),
  );
  const section = policyReference.exec(text);
  return {
    audience: audience.length > 0 ? audience : [{ value: 'employees', because: '' }],
    focus: found(focusWords, text),
    iso: controlsIn(text, known),
    policySection: section?.[1] ? { value: section[1], because: quoted(section[0]) } : undefined,
  };
}

function found<T>(table: readonly (readonly [T, RegExp])[], text: string): Suggestion<T>[] {
  return table.flatMap(([value, pattern]) => {
    const match = pattern.exec(text);
    return match ? [{ value, because: quoted(match[0]) }] : [];
  });
}

function controlsIn(text: string, known: ReadonlySet<string>): Suggestion<string>[] {
  const controls = new Map<string, string>();
  for (const [whole, list = ''] of text.matchAll(isoReference)) {
    for (const [control] of list.matchAll(/[5-8]\.\d{1,2}/g)) {
      if (known.has(control) && !controls.has(control)) controls.set(control, quoted(whole));
    }
  }
  return [...controls].map(([value, because]) => ({ value, because }));
}

function quoted(words: string): string {
  return words.replace(/\s+/g, ' ').trim().slice(0, 60);
}

/** The facts a part is kept with: what the editor chose, else what the rule in force says, else what was suggested. */
export function factsOf(part: Pick<Part, 'chosen'>, suggested: Suggestions, inForce: PartFacts | undefined): PartFacts {
  const values = <T>(suggestions: readonly Suggestion<T>[]) => suggestions.map(({ value }) => value);
  const guess: PartFacts = {
    audience: values(suggested.audience),
    focus: values(suggested.focus),
    iso: values(suggested.iso),
    policySection: suggested.policySection?.value ?? '',
  };
  return { ...guess, ...inForce, ...part.chosen };
}
