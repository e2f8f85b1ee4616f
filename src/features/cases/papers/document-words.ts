import type { Category, DataKind, PersonsBand, SeenBy } from '../../incidents/category.ts';
import type { ArticleAnswer, IncidentOutcome, IncidentStatus } from '../../incidents/incident.ts';
import type { Incident } from '../../incidents/records.ts';
import type { CaseStep } from '../case-step.ts';
import type { NoticeReceiver } from './case-notice.ts';
import type { DraftField } from './paper-fields.ts';

/** The Danish words of the file for the records system. */
export interface DocumentWords {
  title(number: string): string;
  section: Readonly<
    Record<'figures' | 'story' | 'thread' | 'assessment' | 'reporter' | 'notices' | 'log' | 'notification', string>
  >;
  followUp(turn: number): string;
  fact: Readonly<
    Record<
      | 'status'
      | 'outcome'
      | 'category'
      | 'centre'
      | 'discovered'
      | 'aware'
      | 'reported'
      | 'deadline'
      | 'persons'
      | 'data'
      | 'seenBy'
      | 'contained'
      | 'facts'
      | 'effects'
      | 'remedies'
      | 'cause'
      | 'risk'
      | 'art33'
      | 'art34'
      | 'assessed'
      | 'decided'
      | 'notified'
      | 'receipt'
      | 'informed'
      | 'management'
      | 'rules'
      | 'journal'
      | 'reporter'
      | 'onBehalfOf'
      | 'contact',
      string
    >
  >;
  status: Readonly<Record<IncidentStatus, string>>;
  outcome: Readonly<Record<IncidentOutcome, string>>;
  category: Readonly<Record<Category, string>>;
  persons: Readonly<Record<PersonsBand, string>>;
  data: Readonly<Record<DataKind, string>>;
  seenBy: Readonly<Record<SeenBy, string>>;
  article: Readonly<Record<ArticleAnswer, string>>;
  risk: Readonly<Record<NonNullable<Incident['risk']>, string>>;
  yesNo: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
  receiver: Readonly<Record<NoticeReceiver, string>>;
  deed: Readonly<Record<CaseStep, string>>;
  heading: Readonly<Record<DraftField, string>>;
  theReporter: string;
  none: string;
}
