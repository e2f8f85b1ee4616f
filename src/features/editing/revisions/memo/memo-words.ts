import type { BookWords } from '../../../handbook/book/book-words.ts';
import type { DecidingBody } from '../../../handbook/decision.ts';
import type { MarkWords } from '../../../handbook/writing/comparison-blocks.ts';
import type { DraftOpinion } from '../../drafts/draft.ts';
import type { Revision } from '../records.ts';
import type { ChangeType } from '../revision.ts';

/** Every sentence of the agenda memo that nobody has written in the edition itself. */
export interface MemoWords {
  title(body: string, document: string, edition: string): string;
  document: Readonly<Record<Revision['document'], string>>;
  /** As the subject of a sentence. */
  body: Readonly<Record<DecidingBody, string>>;
  forDecision(body: string): string;
  made(day: string): string;
  section: Readonly<Record<MemoSection, string>>;
  recommend: {
    lead: string;
    adopt(body: string, document: string, edition: string): string;
    medFirst: string;
    opinions: string;
    inForce: string;
  };
  changeType: Readonly<Record<ChangeType, string>>;
  whyMissing: string;
  staff: { touches: string; not: string; heard(day: string): string; notHeard: string };
  changes: { rule: string; what: string; again: string; from: string; dpo: string };
  what: { new: string; material: string; correction: string; page: string };
  yes: string;
  no: string;
  fromRelease: string;
  opinion: Readonly<Record<DraftOpinion | 'none', string>>;
  /** @param isOutdated the text has changed since */
  opinionOn(day: string, isOutdated: boolean): string;
  against(rules: string): string;
  opinionMissing: string;
  effect: {
    people(people: number, minutes: number): string;
    most(minutes: number): string;
    unknown: string;
    none: string;
  };
  decision(body: string, document: string, edition: string): string;
  decisionLines: readonly string[];
  sentences: { lead: string; lines: readonly string[]; names: string };
  comparison: {
    lead: string;
    new: string;
    same: string;
    facts: string;
    changed(before: string, after: string): string;
  };
  nothing: string;
  mark: MarkWords;
  book: BookWords;
}

type MemoSection =
  | 'recommendation'
  | 'why'
  | 'staff'
  | 'changes'
  | 'opinion'
  | 'effect'
  | 'decision'
  | 'sentences'
  | 'comparison';
