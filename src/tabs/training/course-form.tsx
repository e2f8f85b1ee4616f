import { addMonths } from '../../core/dates.ts';
import {
  type CourseAudience,
  courseAudiences,
  courseIntervals,
  givenCourses,
  longestAbout,
  longestLink,
  longestPlace,
  longestTitle,
  mostMonthsAhead,
} from '../../features/training/stored-words.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { LineField, ListField, TextField, TicksField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { UnitsField } from '../parts/form/units-field.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import { useToday } from '../use-day.ts';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import { idOf, type Opened, type ShownCourse, type Training } from './shown-course.ts';

interface CourseFormProps {
  opened: Opened;
  training: Training;
  onSaved: (done: Done) => void;
  onClose: () => void;
}

type Often = 'once' | `${(typeof courseIntervals)[number]}`;

interface CourseInput {
  title: string;
  about?: string;
  audience: CourseAudience[];
  units?: string[];
  system?: string;
  months: Often;
  startOn: string;
  link?: string;
  nextOn?: string;
  place?: string;
}

const often: readonly Often[] = ['once', ...courseIntervals.map((months) => `${months}` as const)];

/** Whom the given ones are for, unless somebody says otherwise. */
const usually = { management: ['management'], aiLiteracy: ['everybody'] } as const;

const isStored = (opened: Opened): opened is ShownCourse => typeof opened === 'object';
const givenIn = (opened: Opened) => givenCourses.find((one) => one === opened);

/** Plans a course: for whom, how often and where (S41, S55, S78). */
export function CourseForm({ opened, training, onSaved, onClose }: CourseFormProps) {
  const words = useText('training');
  const today = useToday();
  const action = useAction('saveCourse');
  const systems = useSystems();
  const stored = isStored(opened) ? opened : undefined;
  const given = givenIn(opened);
  const label = stored
    ? words.changeNamed(stored.title)
    : given
      ? words.planNamed(words.given[given].title)
      : words.add;
  const { units, forAll } = training;
  return (
    <EntryForm<CourseInput>
      {...{ label, words, onClose }}
      names={words.form}
      card
      focused
      begin={beginOf(stored, given && words.given[given].title, given, today)}
      sending={action}
      onSend={({ months, units: chosen = [], system = '', link = '', audience, ...said }, { nonce }) =>
        action.mutate(
          {
            ...{ ...said, course: stored ? idOf(stored) : (given ?? nonce), audience, units: chosen },
            ...(system !== '' && { system }),
            ...(link !== '' && { link }),
            ...(months !== 'once' && { months: Number(months) }),
            seen: stored?.version ?? 0,
          },
          { onSuccess: () => onSaved({ said: words.saved(said.title) }) },
        )
      }
      lands={{
        ...{ audience: 'audience', interval: 'months', inThePast: 'startOn', tooFar: 'startOn' },
        ...{ nextInThePast: 'nextOn', link: 'link', unit: 'units', tooManyUnits: 'units', system: 'system' },
      }}
    >
      {({ at }) => (
        <>
          <LineField {...at('title')} max={longestTitle} required />
          <TextField {...at('about')} max={longestAbout} />
          <TicksField {...at('audience')} choices={named(courseAudiences, words.audience)} required />
          {units.length > 0 && (
            <UnitsField
              {...at('units', words.form.units, forAll ? words.form.unitsHelp : undefined)}
              units={units}
              {...(!forAll && { required: words.fault.noUnits })}
            />
          )}
          {systems.length > 0 && <ListField {...at('system')} choices={systems} empty={words.form.noSystem} />}
          <ListField {...at('months')} choices={often.map((one) => [one, words.choice[one]])} required />
          <DayField
            {...at('startOn')}
            min={stored && stored.startOn < today ? stored.startOn : today}
            max={addMonths(today, mostMonthsAhead)}
            required
          />
          <DayField {...at('nextOn')} />
          <LineField {...at('place')} max={longestPlace} />
          <LineField {...at('link')} max={longestLink} />
        </>
      )}
    </EntryForm>
  );
}

function beginOf(
  stored: ShownCourse | undefined,
  title: string | undefined,
  given: keyof typeof usually | undefined,
  today: string,
): Required<CourseInput> {
  const months: Often | undefined = often.find((one) => one === `${stored?.months ?? ''}`);
  return {
    title: stored?.title ?? title ?? '',
    about: stored?.about ?? '',
    audience: [...(stored?.audience ?? (given ? usually[given] : []))],
    units: [...(stored?.units ?? [])],
    system: stored?.system ?? '',
    months: stored ? (months ?? 'once') : given ? '24' : '12',
    startOn: stored?.startOn ?? today,
    ...{ link: stored?.link ?? '', nextOn: stored?.nextOn ?? '', place: stored?.place ?? '' },
  };
}

/** Systems a course may be about; none while the register is off. */
function useSystems(): readonly (readonly [string, string])[] {
  const isWanted = useMay('systemNames');
  const systems = useView('systemNames', {}, { isWanted }).data?.data.systems ?? [];
  return systems.flatMap(({ key, name, state }) => (state === 'retired' ? [] : [[key, name] as const]));
}
