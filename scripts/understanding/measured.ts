import type {
  Category,
  DataKind,
  DiscoveredWhen,
  PersonsBand,
  SeenBy,
} from '../../src/features/cases/incident/category.ts';
import type { RedFlag } from '../../src/features/cases/incident/red-flags.ts';
import type { Intent } from '../../src/features/incidents/understanding/intent.ts';
import type { SpokenLanguage } from '../../src/features/incidents/understanding/spoken-language.ts';

/** A message and what a person who knows the work reads in it. */
export interface Labelled {
  text: string;
  language: SpokenLanguage;
  intent: Intent;
  category?: Category;
  also?: readonly Category[];
  facts?: {
    data?: readonly DataKind[];
    persons?: PersonsBand;
    discovered?: DiscoveredWhen;
    seenBy?: SeenBy;
    contained?: boolean;
  };
  held?: boolean;
  ambiguous?: boolean;
  /** The phrases were written with it in sight, so that they know it by heart. */
  shaped?: boolean;
  /** How it is written: dictated, in dialect, terse, or what it speaks of: school, care, council. */
  style?: string;
  /** Who it is written as, where that is told: a night carer, a lawyer, a councillor. */
  author?: string;
  /** What it says ended well is only believed to have. */
  doubted?: boolean;
  /** The red flags it raises and the sensitive information it names, in other words than expected. */
  flags?: readonly (RedFlag | DataKind)[];
  /** Taught for its category alone: with it, what other authors want was told apart less well. */
  categoryOnly?: boolean;
}

export interface Share {
  right: number;
  of: number;
}

export interface Found {
  precision: Share;
  recall: Share;
}

export interface Measured {
  language: Share;
  intent: Share;
  /** Of the messages labelled as incidents: the first suggestion, and one of the first two. */
  category: Share;
  categoryInTwo: Share;
  /** Of the messages that are said to be surely of a category, those that are. */
  sure: Share;
  perIntent: Readonly<Record<string, Share>>;
  perCategory: Readonly<Record<string, Share>>;
  held: Share;
  /** Of the messages held, how many should be; of those that should be, how many are. */
  holding: Found;
  /** The same of messages taken for near misses. */
  nearMisses: Found;
  /** Of the facts found, how many are labelled; of those labelled, how many were found. */
  precision: Share;
  recall: Share;
  perFact: Readonly<Record<string, Found>>;
  /** The same of red flags and sensitive information, of the messages labelled with them. */
  perFlag: Readonly<Record<string, Found>>;
  misread: readonly Misread[];
  /** Of all messages, and of each language, style and author, how many are read so well. */
  strata: Readonly<Record<string, Stratum>>;
}

/** How well the messages of one kind are read. What an incident is asked about first is read as what it is then reported as. */
export interface Stratum {
  of: number;
  first: number;
  inTwo: number;
  incidentOrNot: number;
  language: number;
  /** An incident answered as something else, with no button to report it. */
  lost: number;
  /** Taken for a near miss, or for stopped or unseen though that is only believed. */
  belittled: number;
  wronglyHeld: number;
  /** Their writer is asked whether they are a report, and the DBR reads them where nobody answers. */
  asked: number;
}

export interface Misread {
  kind: 'intent' | 'category';
  meant: string;
  read: string;
  text: string;
}
