import { useState } from 'react';
import { givenCourses } from '../../features/training/stored-words.ts';
import { type ShownRows, ShownRowsLine, useShownRows } from '../annual-report/shown-rows.tsx';
import { useView } from '../api-hooks.tsx';
import { Action, LinkButton } from '../parts/link-button.tsx';
import { List, layout, Section } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { type Done, UndoNotice } from '../parts/undo-notice.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import { CourseCard } from './course-card.tsx';
import { CourseForm } from './course-form.tsx';
import { Gaps } from './gaps.tsx';
import { Measures } from './measures.tsx';
import { RecordedLately } from './recorded.tsx';
import type { Opened, Training } from './shown-course.ts';
import { TeamCourses } from './team-courses.tsx';

const kinds = { managementCourse: 'management', aiCourse: 'aiLiteracy' } as const;
type CourseCount = keyof typeof kinds;
const counted = Object.keys(kinds) as readonly CourseCount[];

/** *Træning* (S41, S55, S78): the reader's own people first, the courses, and where it lacks. */
export default function TrainingPage() {
  const words = useText('training');
  const view = useView('training', {});
  const rows = useShownRows(counted);
  return (
    <ViewPage title={words.title} lead={words.lead} view={view} lines={8} wide>
      {(training) => (rows ? <Narrowed training={training} rows={rows} /> : <Parts training={training} />)}
    </ViewPage>
  );
}

/** The courses behind a figure of a report, and where they lack (S115). */
function Narrowed({ training, rows }: { training: Training; rows: ShownRows<CourseCount> }) {
  const courses = training.courses.filter(({ kind }) => kind === kinds[rows.figure]);
  return (
    <>
      <ShownRowsLine rows={rows} isEmpty={courses.length === 0} />
      <Gaps training={{ ...training, courses }} />
    </>
  );
}

function Parts({ training }: { training: Training }) {
  const words = useText('training');
  const [done, setDone] = useState<Done>();
  const [opened, setOpened] = useState<Opened>();
  const [leads, mayPlan] = [useMay('teamTraining'), useMay('saveCourse')];
  const mayRecord = useMay('recordAttendance');
  const mayImport = useMay('importAttendance');
  const { courses, forAll, recorded } = training;
  const close = () => setOpened(undefined);
  const form = opened && (
    <CourseForm
      {...{ opened, training, onClose: close }}
      onSaved={(saved) => {
        close();
        setDone(saved);
      }}
    />
  );
  const unplanned = forAll ? givenCourses.filter((one) => !courses.some(({ kind }) => kind === one)) : [];
  const isHere = (one: Opened) => opened === one;
  return (
    <>
      <UndoNotice done={done} words={words} onUndone={() => setDone({ said: words.undone })} />
      {mayPlan && !isHere('new') && (
        <div className={layout.actions} data-screen-only>
          <Action appearance="primary" onClick={() => setOpened('new')}>
            {words.add}
          </Action>
          {mayImport && <LinkButton to="/training/import">{words.file.title}</LinkButton>}
        </div>
      )}
      {isHere('new') && form}
      {leads && <TeamCourses forAll={forAll} onDone={setDone} />}
      <Gaps training={training} />
      <Section title={words.courses}>
        {courses.length === 0 && unplanned.length === 0 && (
          <EmptyState picture="calm" title={words.none} next={words.noneNext} />
        )}
        {unplanned.map((given) =>
          isHere(given) ? (
            <div key={given}>{form}</div>
          ) : (
            <article key={given} className={layout.card} aria-label={words.given[given].title}>
              <h3 className={layout.subheading}>{words.given[given].title}</h3>
              <StatusWord kind="owed">{words.notPlanned}</StatusWord>
              <p>{words.given[given].why}</p>
              <div className={layout.row} data-screen-only>
                <Action aria-label={words.planNamed(words.given[given].title)} onClick={() => setOpened(given)}>
                  {words.plan}
                </Action>
              </div>
            </article>
          ),
        )}
        <List of={courses} by="key">
          {(course) =>
            typeof opened === 'object' && opened.key === course.key ? (
              form
            ) : (
              <CourseCard
                {...{ course, forAll, mayRecord: mayRecord && forAll, onDone: setDone }}
                onChange={() => setOpened(course)}
              />
            )
          }
        </List>
      </Section>
      <Measures training={training} onDone={setDone} />
      <RecordedLately recorded={recorded} onDone={setDone} />
    </>
  );
}
