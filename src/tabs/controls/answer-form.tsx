import { type ControlOutcome, controlAnswers, longestNote } from '../../features/controls/stored-words.ts';
import { longestLine } from '../../features/systems/stored-words.ts';
import { useAction } from '../api-hooks.tsx';
import type { Colleague } from '../parts/find-colleague.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { ChoiceField, LineField, TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { nobodyYet, PersonField } from '../parts/form/person-field.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { ShownControl, ShownResult } from './shown-control.ts';

/** Says what came of a control of a system, or of an own item of the wheel. */
export type AnswerAction = 'answerControl' | 'answerWheelItem';

interface AnswerFormProps {
  control: Pick<ShownControl, 'key'>;
  /** What the control is called. */
  name: string;
  by?: AnswerAction;
  /** The day it was due. */
  dueOn: string;
  /** What was said of that day before, to be put right. */
  result?: ShownResult | undefined;
  onAnswered: (done: Done) => void;
  onClose: () => void;
}

interface AnswerInput {
  outcome: ControlOutcome;
  doneOn: string;
  note?: string;
  link?: string;
  followUp?: string;
  followUpOwner?: Colleague;
  followUpDue?: string;
}

/** Says what came of a control, with what shows it, and of findings who follows them up (S47, S93, S113). */
export function AnswerForm({
  control,
  name,
  by = 'answerControl',
  dueOn,
  result,
  onAnswered,
  onClose,
}: AnswerFormProps) {
  const words = useText('controls');
  const today = useToday();
  const action = useAction(by);
  const { form, fault } = words;
  const about = { control: control.key, dueOn };
  return (
    <EntryForm<AnswerInput>
      label={result ? words.correctNamed(name) : words.answerNamed(name)}
      {...{ words, onClose }}
      names={form}
      focused
      appearance="secondary"
      begin={{
        ...{ outcome: result?.outcome, doneOn: result?.doneOn ?? today, note: result?.note ?? '' },
        ...{ link: result?.link ?? '', followUp: result?.followUp ?? '', followUpDue: result?.followUpDue ?? '' },
        followUpOwner: result?.followUpOwner
          ? { id: result.followUpOwner, name: result.followUpOwnerName ?? '' }
          : nobodyYet,
      }}
      sending={action}
      onSend={({ followUpOwner, ...said }) =>
        action.mutate(
          {
            ...{ ...about, ...said, seen: result?.version ?? 0 },
            ...(followUpOwner?.id && { followUpOwner: followUpOwner.id }),
          },
          {
            onSuccess: ({ record: { version: seen } }) =>
              onAnswered({
                said: words.answered(name),
                ...(!result && {
                  undo: { name: by, send: { ...about, outcome: 'withdrawn', doneOn: said.doneOn, seen } },
                }),
              }),
          },
        )
      }
      lands={{
        ...{
          inTheFuture: 'doneOn',
          noEvidence: 'note',
          link: 'link',
          inThePast: 'followUpDue',
          noFollowUp: 'followUp',
        },
        ...{ notHere: 'followUpOwner', noPerson: 'followUpOwner', watches: 'followUpOwner', seesNot: 'followUpOwner' },
      }}
    >
      {({ at, said: { outcome, link } }) => (
        <>
          <ChoiceField {...at('outcome')} choices={named(controlAnswers, words.outcome)} required />
          <DayField {...at('doneOn')} max={today} required />
          <TextField
            {...(outcome === 'notDone' ? at('note', form.because, form.becauseHelp) : at('note'))}
            max={longestNote}
            required={outcome === 'notDone' || !link ? fault.noEvidence : false}
          />
          {outcome !== 'notDone' && <LineField {...at('link')} max={longestLine} />}
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
