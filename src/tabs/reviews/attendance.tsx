import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ActionInput, ViewData } from '../../contract/contract.ts';
import { Tick } from '../parts/form/fields.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { Arrivals } from './phone-code.tsx';

type Reviews = ViewData<'reviews'>;

/** Who is here, while it is being ticked: by name, or as a number while names are not shown (G8). */
export interface Here {
  people: readonly string[];
  count: string;
}

export const nobodyYet: Here = { people: [], count: '' };

/** Who is here, as the action wants it. */
export function attendedBy(here: Here, { people }: Reviews, on: string): ActionInput<'holdReview'>['attended'] {
  const could = new Set(people?.filter((one) => wasThere(one, on)).map(({ person }) => person));
  return people
    ? { by: 'names', people: here.people.filter((person) => could.has(person)) }
    : { by: 'number', count: Number(here.count) || 0 };
}

type Attendant = NonNullable<Reviews['people']>[number];

/** Somebody who has left can be ticked for a meeting held before that. */
function wasThere({ until }: Attendant, on: string): boolean {
  return until === undefined || on <= until;
}

const useStyles = makeStyles({
  people: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))',
    columnGap: '12px',
    margin: '8px 0',
  },
});

interface AttendanceProps {
  reviews: Reviews;
  here: Here;
  /** The day of the meeting. */
  on: string;
  /** Those who have checked in on their own phone. */
  arrivals: Arrivals;
  /** On the wall for everybody: who is not expected is nobody's business there. */
  inRoom?: boolean;
  onChange: (here: Here) => void;
}

/** Tap who is here. Nobody needs a phone for it. */
export function Attendance({ reviews, here, arrivals, on, inRoom = false, onChange }: AttendanceProps) {
  const styles = useStyles();
  const { attendance: words, phone } = useText('manager').reviews;
  const { team } = reviews;
  const people = reviews.people?.filter((one) => wasThere(one, on));
  if (!people) {
    return (
      <Field
        label={words.number(team)}
        hint={arrivals.count > 0 ? `${phone.arrived(arrivals.count)} ${words.numberHelp}` : words.numberHelp}
      >
        <Input
          size="large"
          inputMode="numeric"
          value={here.count}
          onChange={(_, { value }) => onChange({ ...here, count: value.replace(/\D/g, '').slice(0, 3) })}
        />
      </Field>
    );
  }
  const ticked = new Set(here.people);
  const tick = (person: string, isHere: boolean) =>
    onChange({ ...here, people: isHere ? [...here.people, person] : here.people.filter((one) => one !== person) });
  const arrived = new Set(arrivals.people);
  const expected = people.filter(({ away }) => !away);
  const shown = inRoom ? people.filter(({ person, away }) => !away || ticked.has(person)) : people;
  return (
    <fieldset className={layout.boxes}>
      <legend className={layout.subheading}>{words.legend}</legend>
      <p className={layout.quiet}>{words.help}</p>
      {arrived.size > 0 && <p className={layout.quiet}>{phone.suggested}</p>}
      <p role="status">{words.count(ticked.size, expected.length)}</p>
      <div className={layout.actions}>
        <Action onClick={() => onChange({ ...here, people: expected.map(({ person }) => person) })}>
          {words.everybody}
        </Action>
        <Action appearance="subtle" onClick={() => onChange({ ...here, people: [] })}>
          {words.nobody}
        </Action>
      </div>
      <div className={styles.people}>
        {shown.map(({ person, name, away }) => (
          <div key={person}>
            <Tick
              label={marked(name, [
                ...(away && !inRoom ? [words.away] : []),
                ...(arrived.has(person) ? [phone.here] : []),
              ])}
              value={ticked.has(person)}
              onChange={(checked) => tick(person, checked)}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function marked(name: string, marks: readonly string[]): string {
  return marks.length === 0 ? name : `${name} (${marks.join(', ')})`;
}
