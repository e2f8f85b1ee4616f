import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { OutLink } from '../parts/link-button.tsx';
import { Folded, layout, Section } from '../parts/page.tsx';
import { useSaid } from '../parts/said.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { CheckIn } from './check-in.tsx';
import { stateMarks } from './team-courses.tsx';

/** *Mine kurser* on *Min side* (S41, S55): what is to be taken, what has been, and who recorded it. */
export default function MyCourses() {
  const view = useView('myTraining', {});
  return (
    <QueryBoundary view={view} lines={1}>
      {(mine) => <Courses mine={mine} />}
    </QueryBoundary>
  );
}

function Courses({ mine }: { mine: ViewData<'myTraining'> }) {
  const words = useText('training');
  const [day, today] = [useDay(), useToday()];
  const { notice, done } = useSaid();
  if (mine.courses.length === 0 && mine.taken.length === 0) return null;
  return (
    <Section title={words.mine.title}>
      {notice}
      {mine.courses.length === 0 && <p>{words.mine.none}</p>}
      <ul className={layout.tightList}>
        {mine.courses.map(({ key, title, about, state, takenOn, dueOn, link, nextOn, place, isOpen }) => (
          <li key={key} className={layout.entry}>
            <span className={layout.row}>
              <span className={layout.entryName}>{title}</span>
              <StatusWord kind={stateMarks[state]}>{words.state[state]}</StatusWord>
              <span>
                {state === 'done' && takenOn ? words.taken(day(takenOn)) : dueOn ? words.until(day(dueOn)) : ''}
              </span>
            </span>
            {about !== undefined && <span>{about}</span>}
            {state !== 'done' && nextOn !== undefined && nextOn >= today && (
              <span>{words.next(day(nextOn), place)}</span>
            )}
            {state !== 'done' && link !== undefined && <OutLink href={link}>{words.openNamed(title)}</OutLink>}
            {isOpen && <CheckIn course={{ key, title }} onDone={done} />}
          </li>
        ))}
      </ul>
      {mine.taken.length > 0 && (
        <Folded title={words.mine.taken}>
          <ul className={layout.tightList}>
            {mine.taken.map(({ key, title, on, how, byName }) => (
              <li key={key} className={layout.entry}>
                <span>
                  {title}, {day(on)}
                </span>
                <span className={layout.quiet}>
                  {how === 'self' ? words.how[how] : `${words.how[how]} · ${words.by(byName)}`}
                </span>
              </li>
            ))}
          </ul>
        </Folded>
      )}
    </Section>
  );
}
