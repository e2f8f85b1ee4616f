import { useState } from 'react';
import { useAction } from '../api-hooks.tsx';
import { Action, OutLink, Press } from '../parts/link-button.tsx';
import { FaultNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import { useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { AttendanceForm } from './attendance-form.tsx';
import { SessionCode, ShowCode } from './session-code.tsx';
import { idOf, type ShownCourse } from './shown-course.ts';

interface CourseCardProps {
  course: ShownCourse;
  /** Whether anybody may be recorded, and not the team alone. */
  forAll: boolean;
  mayRecord: boolean;
  onChange: () => void;
  onDone: (done: Done) => void;
}

/** One course: what it is, for whom, how often, where next, and what may be done. */
export function CourseCard({ course, forAll, mayRecord, onChange, onDone }: CourseCardProps) {
  const words = useText('training');
  const [day, today] = [useDay(), useToday()];
  const [isOpen, setOpen] = useState(false);
  const { title, about, audience, unitNames, systemName, months, startOn, link, nextOn, place } = course;
  const audiences = audience.map((one) => words.audience[one]);
  return (
    <article className={layout.card} aria-label={title}>
      <h3 className={layout.subheading}>{title}</h3>
      {startOn > today && <StatusWord kind="round">{words.begins(day(startOn))}</StatusWord>}
      {about !== undefined && <p>{about}</p>}
      <p>{words.forWhom(audiences, unitNames)}</p>
      {systemName !== undefined && <p>{words.aboutSystem(systemName)}</p>}
      {nextOn !== undefined && nextOn >= today && <p>{words.next(day(nextOn), place)}</p>}
      <p className={layout.quiet}>{months === undefined ? words.once : words.every(months)}</p>
      {link !== undefined && <OutLink href={link}>{words.open}</OutLink>}
      {course.code !== undefined && <SessionCode code={course.code} />}
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
        <div className={layout.row} data-screen-only>
          {mayRecord && (
            <Action aria-label={words.recordNamed(title)} onClick={() => setOpen(true)}>
              {words.record}
            </Action>
          )}
          {course.mayChange && <Steps {...{ course, onChange, onDone }} />}
        </div>
      )}
    </article>
  );
}

function Steps({ course, onChange, onDone }: Pick<CourseCardProps, 'course' | 'onChange' | 'onDone'>) {
  const words = useText('training');
  const today = useToday();
  const end = useAction('endCourse');
  const { key, title, about, audience, units, system, months, startOn, link, nextOn, place } = course;
  return (
    <>
      {course.code === undefined && course.startOn <= today && <ShowCode course={course} />}
      <Action appearance="subtle" className={layout.flush} aria-label={words.changeNamed(title)} onClick={onChange}>
        {words.change}
      </Action>
      <Press
        of={end}
        send={{ course: key }}
        appearance="subtle"
        className={layout.flush}
        aria-label={words.endNamed(title)}
        then={({ record }) =>
          onDone({
            said: words.ended(title),
            undo: {
              name: 'saveCourse',
              send: {
                ...{
                  course: idOf(course),
                  title,
                  about,
                  audience: [...audience],
                  units,
                  system,
                  months,
                  startOn,
                  link,
                  nextOn,
                  place,
                },
                seen: record.version,
              },
            },
          })
        }
      >
        {words.end}
      </Press>
      <FaultNotice fault={end.isPending ? null : end.error} sentences={words.fault} />
    </>
  );
}
