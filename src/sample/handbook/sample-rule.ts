import type {
  AudienceGroup,
  Chapter,
  DataSubject,
  FocusArea,
  Recurrence,
  WorkArea,
} from '../../features/handbook/rule.ts';
import type { Ago } from './editions.ts';

/** Who in Eksempel Kommune keeps a rule up to date. The data protection officer owns none: the DBR checks them (S74). */
export const ruleOwners = [
  'Center for HR, Økonomi & IT',
  'Direktionssekretariatet',
  'Ejendomsservice',
  'Lederen af IT-drift',
  'Sikkerhedsansvarlig direktør',
] as const;
export type RuleOwner = (typeof ruleOwners)[number];

/** One version of a rule, placed in time. Only a changed one says what is new. */
export type SampleVersion = Ago & { version: string; material: boolean; whatsNew?: string; whatsNewEn?: string };

/** A rule of the sample handbook without its text. */
export interface SampleRule {
  id: string;
  title: string;
  titleEn: string;
  chapter: Chapter;
  core: boolean;
  audience: readonly AudienceGroup[];
  areas?: readonly WorkArea[] | undefined;
  recurs: Recurrence;
  lawBound: boolean;
  critical: boolean;
  daysToRead: number;
  focus: readonly FocusArea[];
  subjects: readonly DataSubject[];
  iso: readonly string[];
  owner: RuleOwner;
  /** How somebody can see that the rule is followed (S3). */
  howVerified: string;
  /** Oldest first. */
  versions: readonly SampleVersion[];
}
