import { useEffect, useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { wholeMinutes } from '../../features/reviews/point.ts';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { FaultNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import MinutesBar from '../plots/minutes-bar.tsx';
import { useText } from '../use-text.ts';
import { AddPoint } from './add-point.tsx';
import { draftMinutes, isChanged, useDraft } from './agenda-draft.ts';
import { AgendaRow } from './agenda-row.tsx';
import { useInPlaceOf } from './in-place-of.ts';
import { Leaflets } from './leaflets.tsx';
import { OtherAgenda, otherAgenda } from './other-agenda.tsx';
import { pointKey, pointTitle, type ShownPoint, savedPoint } from './point-words.ts';

interface AgendaEditorProps {
  reviews: ViewData<'reviews'>;
  /** The meeting begins, on the agenda as it is saved. */
  onHold: (number: string) => void;
  onSaved: () => void;
  /** What is shown is older than what is in the list. */
  onStale: () => void;
}

const near = 5;

/** The next agenda: a suggestion to change, in order and with minutes that add up to about twenty. */
export function AgendaEditor({ reviews, onHold, onSaved, onStale }: AgendaEditorProps) {
  const { text } = useSpeech();
  const words = useText('manager').reviews;
  const { agenda, choices } = reviews;
  const [draft, change] = useDraft(agenda.points, agenda.seen);
  const [said, say] = useState('');
  const action = useAction('saveAgenda');
  const inPlaceOf = useInPlaceOf();
  const total = draftMinutes(draft);
  const isNew = draft.seen === 0;
  const other = otherAgenda(action.error, choices);

  useEffect(() => change({ what: 'fetched', points: agenda.points, seen: agenda.seen }), [agenda, change]);

  function save(seen: number, then: () => void): void {
    if (action.isPending) return;
    action.mutate(
      { ...inPlaceOf, number: agenda.number, seen, points: draft.points.map(savedPoint) },
      {
        // Whoever was first may have held the meeting: then this is the next agenda.
        onError: onStale,
        onSuccess: ({ record }) => {
          change({ what: 'saved', seen: record.seen });
          then();
        },
      },
    );
  }

  function hold(): void {
    if (isNew || isChanged(draft)) save(draft.seen, () => onHold(agenda.number));
    else onHold(agenda.number);
  }

  function move(point: ShownPoint, at: number, by: 1 | -1): void {
    change({ what: 'move', at, by });
    say(words.moved(pointTitle(point, words), at + by + 1));
  }

  const last = draft.points.length - 1;
  const placeOf = (at: number) => (last === 0 ? 'only' : at === 0 ? 'first' : at === last ? 'last' : 'between');
  return (
    <section className={layout.card} aria-label={words.prepare} data-screen-only>
      <h2 className={layout.heading}>{words.prepare}</h2>
      {isNew && <p>{words.suggestion}</p>}
      {agenda.leftOut && <p>{words.asked.leftOut}</p>}
      <MinutesBar
        label={words.bar(
          draft.points.map((one) => `${pointTitle(one, words)}: ${one.minutes} ${words.minutesShort}`).join(', '),
        )}
        parts={draft.points.map((one) => ({ key: pointKey(one), name: pointTitle(one, words), minutes: one.minutes }))}
        whole={wholeMinutes}
        free={words.free}
      />
      <ol className={layout.tightList}>
        {draft.points.map((point, at) => (
          <AgendaRow
            key={pointKey(point)}
            point={point}
            place={placeOf(at)}
            onMove={(by) => move(point, at, by)}
            onDrop={() => {
              change({ what: 'drop', at });
              say(words.dropped(pointTitle(point, words)));
            }}
            onMinutes={(minutes) => change({ what: 'minutes', at, minutes })}
          />
        ))}
      </ol>
      <div role="status">
        {said !== '' && <p className={layout.quiet}>{said}</p>}
        <p>
          <strong>{words.sum(total)}</strong>
          {total > wholeMinutes + near && ` ${words.sumLong}`}
          {total < wholeMinutes - near && ` ${words.sumShort}`}
        </p>
      </div>
      {draft.dropped && (
        <Action
          onClick={() => {
            change({ what: 'undoDrop' });
            say('');
          }}
        >
          {words.undo}
        </Action>
      )}
      <p className={layout.quiet}>{words.fixedHelp}</p>
      <AddPoint
        choices={choices}
        points={draft.points}
        onAdd={(point) => {
          change({ what: 'add', point });
          say(words.added(pointTitle(point, words)));
        }}
      />
      {other ? (
        <OtherAgenda
          points={other.points}
          onKeep={() => save(other.seen, onSaved)}
          onTake={() => {
            change({ what: 'take', ...other });
            action.reset();
          }}
        />
      ) : (
        <FaultNotice fault={action.isPending ? null : action.error} sentences={words.fault} />
      )}
      <div className={layout.actions}>
        <Action
          appearance={reviews.year.next ? 'primary' : 'secondary'}
          disabledFocusable={action.isPending}
          onClick={hold}
        >
          {words.meetingNow}
        </Action>
        <Action disabledFocusable={action.isPending} onClick={() => save(draft.seen, onSaved)}>
          {action.isPending ? text.shell.saving : words.saveAgenda}
        </Action>
      </div>
      <Leaflets points={draft.points} />
    </section>
  );
}
