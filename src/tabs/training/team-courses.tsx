import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { Action } from '../parts/link-button.tsx';
import { Folded, layout, Section } from '../parts/page.tsx';
import { type StatusKind, StatusWord } from '../parts/status-word.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { AttendanceForm } from './attendance-form.tsx';

type TeamCourse = ViewData<'teamTraining'>['courses'][number];
type Member = NonNullable<TeamCourse['people']>[number];

export const stateMarks = {
  ...{ late: 'urgent', missing: 'owed', soon: 'round', done: 'done' },
} as const satisfies Readonly<Record<Member['state'], StatusKind>>;

/** How the reader's own people stand with each course (S41, S55), and who was there. */
export function TeamCourses({ forAll, onDone }: { forAll: boolean; onDone: (done: Done) => void }) {
  const words = useText('training');
  const view = useView('teamTraining', {});
  return (
    <QueryBoundary view={view} lines={3}>
      {({ courses }) => (
        <Section title={words.team}>
          {courses.length === 0 ? (
            <p>{words.teamNone}</p>
          ) : (
            courses.map((course) => <OneCourse key={course.key} {...{ course, forAll, onDone }} />)
          )}
        </Section>
      )}
    </QueryBoundary>
  );
}

interface OneCourseProps {
  course: TeamCourse;
  forAll: boolean;
  onDone: (done: Done) => void;
}

function OneCourse({ course, forAll, onDone }: OneCourseProps) {
  const words = useText('training');
  const day = useDay();
  const [isOpen, setOpen] = useState(false);
  const { title, people, band } = course;
  const lacking = people?.filter(({ state }) => state !== 'done') ?? [];
  const good = people?.filter(({ state }) => state === 'done' || state === 'soon').length ?? 0;
  const isDone = people?.some(({ state }) => state === 'done') ?? false;
  const whenOf = ({ takenOn, dueOn, state }: Member) => {
    if (state === 'done') return takenOn ? words.taken(day(takenOn)) : '';
    return dueOn ? words.until(day(dueOn)) : '';
  };
  return (
    <article className={layout.card} aria-label={title}>
      <h3 className={layout.subheading}>{title}</h3>
      <p>{people ? words.doneOf(good, people.length) : words.band[band]}</p>
      {lacking.length > 0 && (
        <ul className={layout.tightList}>
          {lacking.map((one) => (
            <li key={one.person} className={layout.entry}>
              <span className={layout.row}>
                <span className={layout.entryName}>{one.name}</span>
                <StatusWord kind={stateMarks[one.state]}>{words.state[one.state]}</StatusWord>
                <span className={layout.quiet}>{whenOf(one)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {people && isDone && (
        <Folded title={words.state.done}>
          <ul className={layout.tightList}>
            {people
              .filter(({ state }) => state === 'done')
              .map((one) => (
                <li key={one.person} className={layout.entry}>
                  {one.name} <span className={layout.quiet}>{whenOf(one)}</span>
                </li>
              ))}
          </ul>
        </Folded>
      )}
      {isOpen ? (
        <AttendanceForm
          {...{ course, forAll }}
          onClose={() => setOpen(false)}
          onRecorded={(done) => {
            setOpen(false);
            onDone(done);
          }}
        />
      ) : (
        people && (
          <div className={layout.row} data-screen-only>
            <Action aria-label={words.recordNamed(title)} onClick={() => setOpen(true)}>
              {words.record}
            </Action>
          </div>
        )
      )}
    </article>
  );
}
