import type { ChecklistLine } from './audit.ts';
import type { Audit } from './records.ts';
import type { AuditArea, AuditKind } from './stored-words.ts';

interface LineWords {
  chapter: Readonly<Record<string, string>>;
  area: Readonly<Record<AuditArea, string>>;
}

interface SampleWords {
  seed(seed: string): string;
  drawn(parts: readonly string[]): string;
  ofUnits(count: number): string;
  ofRules(count: number): string;
  ofSystems(count: number): string;
}

interface GroupWords {
  themes: Readonly<Record<AuditKind, string>>;
  group: Readonly<Record<Exclude<LineGroup, 'themes'>, string>>;
}

/** What a line is about, in the reader's language where the product named it. */
export function headingOf({ subject, heading }: Pick<ChecklistLine, 'subject' | 'heading'>, words: LineWords): string {
  const [kind = '', code = ''] = subject.split(':');
  const named = kind === 'chapter' ? words.chapter[code] : kind === 'area' ? words.area[code as AuditArea] : undefined;
  return named ?? heading;
}

export type LineGroup = 'before' | 'themes' | 'sample';

/** Where on the page a line stands. */
export function groupOf({ subject }: Pick<ChecklistLine, 'subject'>): LineGroup {
  if (subject.startsWith('auditpoint:')) return 'before';
  return /^(unit|rule|system):/.test(subject) ? 'sample' : 'themes';
}

/** What a group of lines is called, in an audit of its kind. */
export function groupName(group: LineGroup, kind: Audit['kind'], { themes, group: names }: GroupWords): string {
  return group === 'themes' ? themes[kind] : names[group];
}

/** By which seed the sample was drawn, and of how many: anybody can draw it again. Nothing where there is none. */
export function drawnIn(
  { seed, ofUnits, ofRules, ofSystems }: Pick<Audit, 'seed' | 'ofUnits' | 'ofRules' | 'ofSystems'>,
  words: SampleWords,
): string | undefined {
  if (seed === undefined) return undefined;
  const parts = [
    ...(ofUnits === undefined ? [] : [words.ofUnits(ofUnits)]),
    ...(ofRules === undefined ? [] : [words.ofRules(ofRules)]),
    ...(ofSystems === undefined ? [] : [words.ofSystems(ofSystems)]),
  ];
  return `${words.seed(seed)} ${words.drawn(parts)}`;
}
