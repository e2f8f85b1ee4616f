import type { ActionRecord, ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { useAction } from '../api-hooks.tsx';
import { RefusedByServer } from '../faults.ts';
import { useSpeech } from '../language.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { isDay } from '../parts/form/typed-day.ts';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { Attendance, attendedBy, type Here } from './attendance.tsx';
import { Closes } from './closes.tsx';
import { useInPlaceOf } from './in-place-of.ts';
import type { Arrivals } from './phone-code.tsx';
import type { ShownPoint } from './point-words.ts';
import { type ReviewRecord, Written } from './review-record.tsx';

type Saved = ActionRecord<'holdReview'>;

interface RecordFormProps {
  reviews: ViewData<'reviews'>;
  /** The agenda that has been gone through. */
  review: { number: string; seen: number; points: readonly ShownPoint[] };
  /** The record as it stands, when the agenda has one. */
  standing: ReviewRecord | undefined;
  said: ReviewRecordInput;
  here: Here;
  arrivals: Arrivals;
  onSay: (said: ReviewRecordInput) => void;
  onHere: (here: Here) => void;
  onSaved: (saved: Saved) => void;
  onBack: () => void;
  /** What is shown is older than what is in the list. */
  onStale: () => void;
}

/** The minutes as they are being written. */
export interface ReviewRecordInput {
  agreed: string;
  doubts: string;
  next: string;
}

const fields = ['agreed', 'doubts', 'next'] as const;
const longest = 1_000;

/** After the meeting: three short fields and who was there. Saving it is the record of the review (S86). */
export function RecordForm(props: RecordFormProps) {
  const { reviews, review, standing: written, said, here, arrivals, onSay, onHere, onSaved, onBack, onStale } = props;
  const { text } = useSpeech();
  const today = useToday();
  const words = useText('manager').reviews;
  const action = useAction('holdReview');
  const { points } = review;
  const inPlaceOf = useInPlaceOf();

  const isOther = written !== undefined && wasChanged(action.error);
  const sending = { isPending: action.isPending, error: isOther ? null : action.error };

  return (
    <EntryForm<ReviewRecordInput & { on: Day }>
      label={words.after.title}
      focused
      words={{ save: words.after.save, saving: text.shell.saving, fault: words.fault }}
      names={words.after}
      begin={{ on: today, ...said }}
      sending={sending}
      onSend={({ on, agreed = '', doubts = '', next = '' }) =>
        action.mutate(
          {
            ...{ ...inPlaceOf, number: review.number, seen: review.seen, on },
            ...{ attended: attendedBy(here, reviews, on), minutes: { agreed, doubts, next } },
          },
          { onError: onStale, onSuccess: ({ record }) => onSaved(record) },
        )
      }
      beside={({ said: { agreed, doubts, next } }) => (
        <Action
          onClick={() => {
            onSay({ agreed, doubts, next });
            onBack();
          }}
        >
          {words.after.back}
        </Action>
      )}
    >
      {({ at, said: { on } }) => (
        <>
          <h2 className={layout.heading}>{words.after.title}</h2>
          <p>{words.after.lead}</p>
          <DayField {...at('on')} required max={today} />
          <Attendance reviews={reviews} here={here} arrivals={arrivals} on={isDay(on) ? on : today} onChange={onHere} />
          {fields.map((field) => (
            <TextField key={field} {...at(field)} max={longest} />
          ))}
          <Closes points={points} here={here.people} />
          {isOther && (
            <Notice kind="warning" title={words.after.other} role="alert">
              <p>{words.after.otherHelp}</p>
              <Written record={written} />
            </Notice>
          )}
        </>
      )}
    </EntryForm>
  );
}

/** Somebody else has saved the record since it was opened here. */
function wasChanged(fault: Error | null): boolean {
  return fault instanceof RefusedByServer && fault.words.code === 'changedMeanwhile';
}
