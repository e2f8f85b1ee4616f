import type { Moment } from '../../../core/dates.ts';
import { type DraftField, draftFields, notificationForm, saysYes } from './form/notification-form.ts';
import type { OwnWords } from './own-words.ts';
import { writtenIn } from './own-words.ts';
import type { AuthorityDraft } from './records.ts';

/** `virk:<case>:<turn>` */
export const draftKey = (incident: string, turn: number) =>
  `${incident.replace(/^incident:/, 'virk:')}:${turn}`.toLowerCase();

/** What the case says to a field: words for it, nothing yet, or that it is not asked for here. */
export type Suggestion = { text: string } | 'missing' | 'notNeeded';
/** What follows later, and which notification it is, is known when the others are. Nothing here is nothing yet. */
export type Suggestions = Readonly<Partial<Record<Exclude<DraftField, 'later' | 'kind'>, Suggestion>>>;

export type FieldState = 'missing' | 'fromCase' | 'written' | 'notNeeded' | 'asBefore';

export interface FilledField {
  field: DraftField;
  state: FieldState;
  text: string;
}

interface Drafted {
  suggestions: Suggestions;
  own?: AuthorityDraft | undefined;
  /** What was notified before, the newest words of each field. */
  before?: OwnWords<DraftField> | undefined;
  /** Which notification it is, by what is lacking. */
  kind: (lacking: readonly DraftField[]) => string;
  /** The sentence about what is lacking. */
  later: (lacking: readonly DraftField[]) => string;
}

/**
 * The draft as it stands: the DBR's words before the case's. A follow-up says what could not be said before, and leaves
 * the rest as it was notified. A question that belongs to a yes is asked where that was said.
 */
export function filledDraft({ suggestions, own, before, kind, later }: Drafted): readonly FilledField[] {
  const asked = draftFields.flatMap((field) =>
    field === 'later' || field === 'kind'
      ? []
      : [filledField(field, suggestions[field] ?? 'missing', own, before?.[field])],
  );
  const isYes = (field: string) => {
    const one = asked.find((other) => other.field === field);
    return one !== undefined && saysYes(one.state === 'asBefore' ? (before?.[one.field] ?? '') : one.text);
  };
  const others = asked.map((one): FilledField => {
    const { ifYes } = notificationForm[one.field];
    return one.state === 'missing' && ifYes !== undefined && !isYes(ifYes) ? { ...one, state: 'notNeeded' } : one;
  });
  const lacking = missingInDraft(others);
  const last = [
    filledField('kind', { text: kind(lacking) }, own, undefined),
    filledField('later', lacking.length === 0 ? 'notNeeded' : { text: later(lacking) }, own, undefined),
  ];
  return draftFields.flatMap((field) => [...last, ...others].filter((one) => one.field === field));
}

/** Who sends it, and whether those affected are told by now, stands on each. */
const alwaysSaid: readonly DraftField[] = ['contact', 'informed'];

function filledField(
  field: DraftField,
  suggestion: Suggestion,
  own: AuthorityDraft | undefined,
  before: string | undefined,
): FilledField {
  const written = writtenIn(own, field);
  if (written !== undefined && written !== '') return { field, state: 'written', text: written };
  const isNew = before === undefined || alwaysSaid.includes(field);
  if (!isNew) return { field, state: 'asBefore', text: '' };
  if (suggestion === 'notNeeded') return { field, state: 'notNeeded', text: '' };
  if (suggestion === 'missing' || written === '' || own?.state === 'sent') return { field, state: 'missing', text: '' };
  return { field, state: 'fromCase', text: suggestion.text };
}

/** Is it asked here? What is not needed, or stands as it was notified, is folded behind the rest. */
export function isAsked({ state }: Pick<FilledField, 'state'>): boolean {
  return state !== 'notNeeded' && state !== 'asBefore';
}

/** What the authority will ask for and the draft does not say yet. */
export function missingInDraft(filled: readonly FilledField[]): readonly DraftField[] {
  return filled.flatMap(({ field, state }) => (state === 'missing' ? [field] : []));
}

/** The draft as it was sent: every word as it stood, whatever the case becomes. */
export function sentDraft(
  filled: readonly FilledField[],
  about: Pick<AuthorityDraft, 'number' | 'turn' | 'incident' | 'earlierReceipt'>,
  sent: { receiptNumber: string; sentAt: Moment },
  by: { id: string },
  now: Moment,
): AuthorityDraft {
  const texts = Object.fromEntries(filled.flatMap(({ field, text }) => (text === '' ? [] : [[field, text]])));
  return {
    ...texts,
    ...about,
    ...sent,
    key: draftKey(about.incident, about.turn),
    actor: by.id,
    at: now,
    state: 'sent',
  };
}
