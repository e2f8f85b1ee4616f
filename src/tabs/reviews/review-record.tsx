import type { ViewData } from '../../contract/contract.ts';
import { minutesOf } from '../../features/reviews/point.ts';
import { useAction } from '../api-hooks.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { useInPlaceOf } from './in-place-of.ts';
import { pointKey, pointTitle } from './point-words.ts';

export type ReviewRecord = ViewData<'reviews'>['records'][number];

interface ReviewRecordProps {
  record: ReviewRecord;
  onAgain: () => void;
  onUndone: () => void;
}

/** One review that was held: when, with how many, what came of it, and who was missing. */
export function ReviewRecordCard({ record, onAgain, onUndone }: ReviewRecordProps) {
  const day = useDay();
  const words = useText('manager').reviews;
  const action = useAction('undoReview');
  const inPlaceOf = useInPlaceOf();
  const { number, seen, heldOn, meetings, present, team, points, missing, mayUndo, openUntil, untouched } = record;
  const undo = () => action.isPending || action.mutate({ ...inPlaceOf, number, seen }, { onSuccess: onUndone });
  return (
    <li className={layout.card}>
      <h3 className={layout.subheading}>{day(heldOn)}</h3>
      <p>
        {words.there(present, team)} {record.performerName && words.heldBy(record.performerName)}
      </p>
      {meetings.length > 1 && (
        <ul className={layout.tightList}>
          {meetings.map(({ on, count, of }) => (
            <li key={on}>{words.meeting(day(on), count, of)}</li>
          ))}
        </ul>
      )}
      {!untouched && <Notice kind="warning" title={words.touched} />}
      <Written record={record} />
      <Folded title={words.agendaShort(minutesOf(points))}>
        <ul>
          {points.map((point) => (
            <li key={pointKey(point)} lang={point.language}>
              {pointTitle(point, words)}
            </li>
          ))}
        </ul>
      </Folded>
      {missing.length > 0 && (
        <Folded title={words.missing(missing.length)}>
          <p className={layout.quiet}>{words.missingHelp}</p>
          <ul>
            {missing.map(({ person, name, hasRead }) => (
              <li key={person}>
                {name}: {hasRead ? words.hasRead : words.toRead}
              </li>
            ))}
          </ul>
        </Folded>
      )}
      {openUntil && <p className={layout.quiet}>{words.againUntil(day(openUntil))}</p>}
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      {(openUntil || mayUndo) && (
        <div className={layout.actions}>
          {openUntil && <Action onClick={onAgain}>{words.again}</Action>}
          {mayUndo && (
            <Action appearance="subtle" disabledFocusable={action.isPending} onClick={undo}>
              {words.undoRecord}
            </Action>
          )}
        </div>
      )}
    </li>
  );
}

/** What stands in the minutes, or that nothing does. */
export function Written({ record }: { record: ReviewRecord }) {
  const words = useText('manager').reviews;
  const said = (['agreed', 'doubts', 'next'] as const).filter((field) => record[field] !== '');
  if (said.length === 0) return <p className={layout.quiet}>{words.nothingWritten}</p>;
  return said.map((field) => (
    <p key={field}>
      <strong>{words.after[field]}: </strong>
      {record[field]}
    </p>
  ));
}
