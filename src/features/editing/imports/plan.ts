import { holdsCpr } from '../../../core/cpr/cpr.ts';
import type { Import } from './editing.ts';
import { longestPart } from './imported-part.ts';
import { type KnownRule, type Match, matchedRules } from './matching.ts';
import type { Part, PartFacts } from './part.ts';
import { partText, type Shape, shapeOf } from './part-text.ts';
import { withPicturesOf } from './pictures.ts';
import { saySame } from './same-text.ts';
import { factsOf, type Suggestions, suggestionsFor } from './suggestions.ts';

/** A rule as the server knows it: what a document is compared with. */
export interface BaseRule extends KnownRule, PartFacts {
  /** Absent for what is only being written. */
  version?: string | undefined;
}

/** What the server knows. */
export interface ImportBase {
  rules: readonly BaseRule[];
  introduction?: { version: string; title: string; text: string } | undefined;
}

/** What is in the way of keeping a part. */
export type PartFault = 'noText' | 'tooLong' | 'cpr' | 'noTitle';

/** How a part stands to the handbook: as it is there, otherwise, not there; `none` for what is no rule. */
export type PartChange = 'same' | 'changed' | 'new' | 'none';

/** One part, with all that was found out about it. */
export interface PlannedPart {
  part: Part;
  text: string;
  shape: Shape;
  suggested: Suggestions;
  facts: PartFacts;
  match: Match | undefined;
  /** The rule it is compared with. */
  rule: BaseRule | undefined;
  change: PartChange;
  /** The number it will have; empty for what is no rule. */
  subject: string;
  faults: readonly PartFault[];
  /** It becomes a draft: a rule of which something has changed, or part of the introduction. */
  isKept: boolean;
}

export interface ImportPlan {
  parts: readonly PlannedPart[];
  /** Published rules no part is a newer edition of. They stay as they are. */
  missing: readonly BaseRule[];
}

interface Reading {
  text: string;
  shape: Shape;
  suggested: Suggestions;
  compared: Map<string, boolean>;
}

// A part is never changed, only replaced: what was read out of one stays true, and an edit costs one part, not all.
const readings = new WeakMap<Part, Reading>();

/**
 * What would come of an import: which part is which rule, what has changed, what is new, and what the document lacks.
 * Only what is new or changed is kept by itself.
 * @param controls numbers of the controls of ISO 27002
 */
export function importPlan(now: Import, base: ImportBase, controls: ReadonlySet<string>): ImportPlan {
  const { notes } = now.source;
  const read = now.parts.map((part) => ({ part, reading: readingOf(part, notes, controls) }));
  const rules = read
    .filter(({ part }) => part.use === 'rule')
    .map(({ part, reading }) => ({ part, text: reading.text }));
  const matches = new Map(matchedRules(rules, base.rules).map((match) => [match.part, match]));
  const byNumber = new Map(base.rules.map((rule) => [rule.rule, rule]));
  const taken = new Set(byNumber.keys());
  const subjectOf = (part: Part, match: Match | undefined) => {
    if (part.use === 'introduction') return 'introduction';
    if (part.use === 'leaveOut') return '';
    const own = part.rule !== undefined && !taken.has(part.rule) ? part.rule : nextNumber(taken);
    const subject = match?.rule ?? own;
    taken.add(subject);
    return subject;
  };
  // The numbers authors wrote are given before any that are made up.
  const inOrder = [...read].sort((a, b) => Number(a.part.rule === undefined) - Number(b.part.rule === undefined));
  const subjects = new Map(inOrder.map(({ part }) => [part.id, subjectOf(part, matches.get(part.id))]));
  const parts = read.map(({ part, reading }): PlannedPart => {
    const match = matches.get(part.id);
    const rule = match && byNumber.get(match.rule);
    const text = rule ? withPicturesOf(rule.text, reading.text) : reading.text;
    const change = changeOf(part, { ...reading, text }, rule);
    const faults = part.use === 'leaveOut' ? [] : faultsOf(part, text);
    return {
      ...{ part, text, shape: reading.shape, suggested: reading.suggested },
      facts: factsOf(part, reading.suggested, rule && factsIn(rule)),
      ...{ match, rule, change, faults },
      subject: subjects.get(part.id) ?? '',
      isKept: faults.length === 0 && (change === 'new' || change === 'changed' || part.use === 'introduction'),
    };
  });
  const found = new Set([...matches.values()].map(({ rule }) => rule));
  return { parts, missing: base.rules.filter(({ rule, version }) => version !== undefined && !found.has(rule)) };
}

function readingOf(part: Part, notes: Readonly<Record<number, string>>, controls: ReadonlySet<string>): Reading {
  const known = readings.get(part);
  if (known) return known;
  const text = partText(part, notes);
  const reading = { text, shape: shapeOf(text), suggested: suggestionsFor(part, controls), compared: new Map() };
  readings.set(part, reading);
  return reading;
}

function changeOf(part: Part, { text, compared }: Reading, rule: BaseRule | undefined): PartChange {
  if (part.use !== 'rule') return 'none';
  if (!rule) return 'new';
  const words = compared.get(rule.text) ?? !saySame(rule.text, text);
  compared.set(rule.text, words);
  const facts = Object.entries(part.chosen).some(([name, value]) => !isEqual(rule[name as keyof PartFacts], value));
  return words || facts || part.title.trim() !== rule.title.trim() ? 'changed' : 'same';
}

function isEqual(one: string | readonly string[], other: string | readonly string[]): boolean {
  return JSON.stringify([one].flat().toSorted()) === JSON.stringify([other].flat().toSorted());
}

function faultsOf({ title, use }: Part, text: string): PartFault[] {
  const faults: PartFault[] = [];
  if (use === 'rule' && title.trim() === '') faults.push('noTitle');
  if (text.trim() === '') faults.push('noText');
  if (text.length > longestPart) faults.push('tooLong');
  if (holdsCpr(`${title}\n${text}`)) faults.push('cpr');
  return faults;
}

function factsIn({ audience, focus, iso, policySection }: PartFacts): PartFacts {
  return { audience, focus, iso, policySection };
}

function nextNumber(taken: ReadonlySet<string>): string {
  const numbers = [...taken].flatMap((subject) => (/^r\d{2,3}$/.test(subject) ? [Number(subject.slice(1))] : []));
  return `r${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}
