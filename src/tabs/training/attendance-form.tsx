import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { addMonths } from '../../core/dates.ts';
import { mostMonthsBack } from '../../features/training/stored-words.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { type Colleague, FindColleague } from '../parts/find-colleague.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import type { At } from '../parts/form/entry.ts';
import { useEntry } from '../parts/form/entry.ts';
import { useLacking } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Tick } from '../parts/form/fields.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import { useToday } from '../use-day.ts';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';

interface AttendanceFormProps {
  course: { key: string; title: string };
  /** Whether anybody may be recorded, and not the team alone. */
  forAll: boolean;
  onRecorded: (done: Done) => void;
  onClose: () => void;
}

interface AttendanceInput {
  on: string;
  people: Colleague[];
}

/** Who was there on a day: ticked in the team, or found by name. */
export function AttendanceForm({ course, forAll, onRecorded, onClose }: AttendanceFormProps) {
  const words = useText('training');
  const today = useToday();
  const action = useAction('recordAttendance');
  const isLeader = useMay('teamTraining');
  const team = useView('teamTraining', {}, { isWanted: isLeader }).data?.data.team ?? [];
  return (
    <EntryForm<AttendanceInput>
      {...{ words, onClose }}
      label={words.recordNamed(course.title)}
      names={words.form}
      focused
      appearance="secondary"
      begin={{ on: today, people: [] }}
      sending={action}
      onSend={({ on, people }) =>
        action.mutate(
          { course: course.key, on, people: people.map(({ id }) => id) },
          {
            onSuccess: ({ record: { batch, people: count } }) =>
              onRecorded({
                said: words.recorded(count, course.title),
                undo: { name: 'undoAttendance', send: { batch } },
              }),
          },
        )
      }
      lands={{ inTheFuture: 'on', tooLongAgo: 'on', nobody: 'people', tooMany: 'people' }}
    >
      {({ at }) => (
        <>
          <DayField {...at('on')} min={addMonths(today, -mostMonthsBack)} max={today} required />
          <PeopleField {...at('people')} team={team.map(({ person: id, name }) => ({ id, name }))} forAll={forAll} />
        </>
      )}
    </EntryForm>
  );
}

interface PeopleFieldProps extends At<Colleague[] | undefined> {
  team: readonly Colleague[];
  forAll: boolean;
}

function PeopleField({ team, forAll, ...at }: PeopleFieldProps) {
  const words = useText('training').form;
  const lacking = useLacking({ required: words.noPeople });
  const { value: chosen = [], fault, onChange } = useEntry(at, (people = []) => lacking(people.length === 0));
  const isChosen = (id: string) => chosen.some((one) => one.id === id);
  const toggle = (person: Colleague) =>
    onChange(isChosen(person.id) ? chosen.filter(({ id }) => id !== person.id) : [...chosen, person]);
  const others = chosen.filter(({ id }) => !team.some((one) => one.id === id));
  return (
    <fieldset className={layout.boxes}>
      <legend>{at.label}</legend>
      {team.length === 0 && !forAll && <p>{words.namesLater}</p>}
      {team.length > 1 && (
        <div className={layout.actions}>
          <Action onClick={() => onChange([...others, ...team])}>{words.everybody}</Action>
        </div>
      )}
      {team.map((person) => (
        <div key={person.id}>
          <Tick size="large" label={person.name} value={isChosen(person.id)} onChange={() => toggle(person)} />
        </div>
      ))}
      {forAll && (
        <FindColleague
          key={chosen.length}
          words={words}
          onChoose={(person) => !isChosen(person.id) && onChange([...chosen, person])}
        />
      )}
      {others.length > 0 && (
        <ul className={layout.tightList}>
          {others.map((person) => (
            <li key={person.id} className={layout.row}>
              <span>{person.name}</span>
              <Action
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={words.remove(person.name)}
                onClick={() => toggle(person)}
              />
            </li>
          ))}
        </ul>
      )}
      <p role="alert">{fault}</p>
    </fieldset>
  );
}
