import { useEffect } from 'react';
import { addDays } from '../../core/dates.ts';
import { TextLink } from '../parts/link-button.tsx';
import { Folded, List, Section } from '../parts/page.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { LockedCard } from './locked-card.tsx';
import { OwnCard } from './own-card.tsx';
import { type Item, isFinished, type OwnItem, type Wheel, type WheelDone } from './wheel-item.ts';
import { openCard } from './year-wheel.tsx';

/** Ahead from so many days before, in the list beside the wheel. */
const aheadDays = 90;

type Entry = { key: string; due: string; locked: Item } | { key: string; due: string; own: OwnItem };

/** Locked and own in one order of their days; what has none comes last. */
function entriesOf({ items, own }: Wheel): readonly Entry[] {
  const all: Entry[] = [
    ...items.map((locked) => ({ key: locked.key, due: locked.due, locked })),
    ...own.map((one) => ({ key: one.key, due: one.dueOn ?? '9999', own: one })),
  ];
  return all.toSorted((a, b) => a.due.localeCompare(b.due));
}

interface WheelListProps {
  wheel: Wheel;
  /** The item something was done to: the reader goes on where it has gone. */
  moved: string | undefined;
  onDone: WheelDone;
}

/** The next ninety days, what comes later, and what is finished: the next first, and the latest finished first. */
export function WheelList({ wheel, moved, onDone }: WheelListProps) {
  const words = useText('wheel');
  const today = useToday();
  const entries = entriesOf(wheel);
  const isOver = (entry: Entry) => isFinished('locked' in entry ? entry.locked : entry.own);
  const isNear = ({ due }: Entry) => due <= addDays(today, aheadDays);
  const ahead = entries.filter((entry) => !isOver(entry));
  const [near, later] = [ahead.filter(isNear), ahead.filter((entry) => !isNear(entry))];
  const over = entries.filter(isOver).toReversed();
  const place = [near, later, over].findIndex((some) => some.some(({ key }) => key === moved));
  useEffect(() => {
    if (moved !== undefined && place >= 0) openCard(moved);
  }, [moved, place]);
  const list = (some: readonly Entry[]) => (
    <List of={some} by="key">
      {(entry) =>
        'locked' in entry ? (
          <LockedCard item={entry.locked} figures={wheel.figures} onDone={onDone} />
        ) : (
          <OwnCard item={entry.own} mayPlan={wheel.mayPlan} onDone={onDone} />
        )
      }
    </List>
  );
  return (
    <>
      <Section title={words.next}>
        {near.length > 0 ? list(near) : <p>{words.nextNone}</p>}
        <SystemsSoon wheel={wheel} />
      </Section>
      {later.length > 0 && <Folded title={`${words.later} (${later.length})`}>{list(later)}</Folded>}
      {over.length > 0 && <Folded title={`${words.finished} (${over.length})`}>{list(over)}</Folded>}
    </>
  );
}

/** Controls of systems in the same days, in one line: there may be a thousand. */
function SystemsSoon({ wheel: { rings } }: { wheel: Wheel }) {
  const words = useText('wheel');
  const today = useToday();
  const last = addDays(today, aheadDays).slice(0, 7);
  const near = rings.filter(
    ({ ring, year, month }) => ring === 'systems' && `${year}-${String(month).padStart(2, '0')}` <= last,
  );
  const sum = (of: (one: Wheel['rings'][number]) => number) => near.reduce((count, one) => count + of(one), 0);
  const [late, count] = [sum((one) => one.late), sum(({ late, soon, planned }) => late + soon + planned)];
  return count === 0 ? null : <TextLink to="/systems">{words.systemsSoon(count, late)}</TextLink>;
}
