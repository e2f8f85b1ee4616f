import { addDays } from '../../core/dates.ts';
import { type ControlOutcome, controlAnswers, intervals, longestNote } from '../../features/controls/stored-words.ts';
import { useAction } from '../api-hooks.tsx';
import type { Colleague } from '../parts/find-colleague.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { ChoiceField, ListField, TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { nobodyYet, PersonField } from '../parts/form/person-field.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { oftenOf, type Verification, type VerifiedResult } from './shown-verification.ts';

interface FormProps {
  rule: string;
  onDone: () => void;
  onClose: () => void;
}

type Often = `${(typeof intervals)[number]}`;
const often = intervals.map((months) => `${months}` as Often);
/** A first year begins calm. */
const firstIn = 90;

/** Who verifies the rule, and how often. */
export function PlanForm({ rule, control, onDone, onClose }: FormProps & Pick<Verification, 'control'>) {
  const words = useText('verification');
  const today = useToday();
  const action = useAction('changeVerification');
  const { performer, performerName = '', version: seen = 0, dueOn, startOn: begun } = control ?? {};
  return (
    <EntryForm<{ months: Often; startOn: string; performer: Colleague }>
      label={control ? words.change : words.plan}
      {...{ words, onClose }}
      names={words.form}
      focused
      appearance="secondary"
      begin={{
        months: often.find((one) => one === `${control?.months}`) ?? '12',
        startOn: dueOn ?? addDays(today, firstIn),
        performer: performer ? { id: performer, name: performerName } : nobodyYet,
      }}
      sending={action}
      onSend={({ months, startOn, performer: who }) =>
        action.mutate(
          {
            ...{ step: 'plan', rule, months: Number(months), performer: who.id, seen },
            startOn: startOn === dueOn ? (begun ?? startOn) : startOn,
          },
          { onSuccess: onDone },
        )
      }
      lands={{
        ...{ interval: 'months', inThePast: 'startOn', tooFar: 'startOn' },
        ...{ notHere: 'performer', noPerson: 'performer', watches: 'performer' },
      }}
    >
      {({ at }) => (
        <>
          <PersonField {...at('performer')} words={{ nobodyFits: words.nobody }} required />
          <ListField
            {...at('months')}
            choices={often.map((months) => [months, oftenOf(words, Number(months))] as const)}
            required
          />
          <DayField {...at('startOn')} required />
        </>
      )}
    </EntryForm>
  );
}

interface AnswerInput {
  outcome: ControlOutcome;
  doneOn: string;
  note: string;
  followUp?: string;
  followUpOwner?: Colleague;
  followUpDue?: string;
}

interface AnswerProps extends FormProps {
  dueOn: string;
  /** What has been said of it, to be put right. */
  result?: VerifiedResult | undefined;
}

/** What came of it, or what came of it put right. */
export function AnswerForm({ rule, dueOn, result, onDone, onClose }: AnswerProps) {
  const words = useText('verification');
  const today = useToday();
  const action = useAction('changeVerification');
  const { form } = words;
  return (
    <EntryForm<AnswerInput>
      label={result ? words.correct : words.answer}
      {...{ words, onClose }}
      names={form}
      focused
      kept
      appearance="secondary"
      begin={{
        ...{ outcome: result?.outcome, doneOn: result?.doneOn ?? today, note: result?.note ?? '' },
        ...{ followUp: result?.followUp ?? '', followUpDue: result?.followUpDue ?? '' },
        followUpOwner: result?.followUpOwner
          ? { id: result.followUpOwner, name: result.followUpOwnerName ?? '' }
          : nobodyYet,
      }}
      sending={action}
      onSend={({ followUpOwner: who, ...said }) =>
        action.mutate(
          {
            ...{ step: 'answer', rule, dueOn, seen: result?.version ?? 0, link: result?.link, ...said },
            ...(who?.id && { followUpOwner: who.id }),
          },
          { onSuccess: onDone },
        )
      }
      lands={{
        ...{ inTheFuture: 'doneOn', noEvidence: 'note', noFollowUp: 'followUp', inThePast: 'followUpDue' },
        ...{ notHere: 'followUpOwner', noPerson: 'followUpOwner', watches: 'followUpOwner' },
      }}
    >
      {({ at, said: { outcome } }) => (
        <>
          <ChoiceField {...at('outcome')} choices={named(controlAnswers, words.outcome)} required />
          <DayField {...at('doneOn')} max={today} required />
          <TextField {...at('note', outcome === 'notDone' ? form.because : form.note)} max={longestNote} required />
          {outcome === 'findings' && (
            <>
              <TextField {...at('followUp')} max={longestNote} required />
              <PersonField {...at('followUpOwner')} words={{ nobodyFits: words.nobody }} required />
              <DayField {...at('followUpDue')} required />
            </>
          )}
        </>
      )}
    </EntryForm>
  );
}

type FollowUpProps = FormProps & { result: VerifiedResult };

/** How what was found was put right. */
export function FollowUpForm({ rule, result, onDone, onClose }: FollowUpProps) {
  const words = useText('verification');
  const action = useAction('changeVerification');
  return (
    <EntryForm<{ finished: string }>
      label={words.finish}
      {...{ words, onClose }}
      names={words.form}
      focused
      appearance="secondary"
      begin={{ finished: '' }}
      sending={action}
      onSend={({ finished: note }) =>
        action.mutate({ step: 'followUp', rule, result: result.key, seen: result.version, note }, { onSuccess: onDone })
      }
    >
      {({ at }) => <TextField {...at('finished')} max={longestNote} required />}
    </EntryForm>
  );
}
