import { useNavigate } from 'react-router';
import { daysBetween, yearOf } from '../../core/dates.ts';
import { YearWheel as Drawing } from '../plots/wheel.tsx';
import type { WheelRing, WheelSegment } from '../plots/wheel-segment.tsx';
import { useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { timesOf } from './own-times.ts';
import { type Item, type OwnItem, stateTones, type Wheel } from './wheel-item.ts';

type State = Item['state'];

const signs: Readonly<Record<State, string>> = { done: '✓', notDone: '–', late: '!', soon: '•', planned: '' };
/** What stands for several says the worst of them. */
const worstFirst: readonly State[] = ['late', 'soon', 'planned', 'notDone', 'done'];
/** More than these in a month of a ring stand as one. */
const mostInMonth = 3;
const noPlace = 'year-wheel-';

interface YearWheelProps {
  wheel: Wheel;
  year: number;
}

/** The year drawn: locked things, the municipality's own, controls of systems and of rules, and today's hand (S119). */
export function YearWheel({ wheel, year }: YearWheelProps) {
  const words = useText('wheel');
  const today = useToday();
  const navigate = useNavigate();
  const rings = useRings(wheel, year);
  const locked = wheel.items.filter((item) => item.year === year);
  const done = locked.filter(({ state }) => state === 'done').length;
  const first = `${year}-01-01`;
  return (
    <Drawing
      label={words.ofYear(year)}
      months={words.months}
      rings={rings}
      hand={yearOf(today) === year ? daysBetween(first, today) / daysBetween(first, `${year + 1}-01-01`) : undefined}
      middle={
        <>
          <strong>{year}</strong>
          <br />
          {words.doneOf(done, locked.length)}
        </>
      }
      legend={worstFirst.toReversed().map((state) => ({ name: words.state[state], tone: stateTones[state] }))}
      heads={words.heads}
      onOpen={(key) => {
        if (key.startsWith(`${noPlace}systems`)) void navigate('/systems');
        else if (key.startsWith(noPlace)) void navigate('/handbook');
        else openCard(key);
      }}
    />
  );
}

/** Goes to the card of an item, which may be folded away. */
export function openCard(key: string): void {
  const card = document.getElementById(key.split(' ')[0] ?? key);
  card?.closest('details')?.setAttribute('open', '');
  card?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: 'center' });
}

function useRings(wheel: Wheel, year: number): readonly WheelRing[] {
  const words = useText('wheel');
  const day = useDay();
  const said = (name: string, state: State, on: string) => `${name}: ${words.state[state]}, ${day(on)}`;
  const segment = (key: string, name: string, state: State, on: string): WheelSegment => ({
    ...{ key, month: Number(on.slice(5, 7)), tone: stateTones[state], sign: signs[state] },
    words: said(name, state, on),
  });
  const ofMonth = (ring: 'systems' | 'rules') =>
    wheel.rings
      .filter((one) => one.ring === ring && one.year === year)
      .map((one): WheelSegment => {
        const states = worstFirst.filter((state) => one[state] > 0);
        const sum = states.reduce((count, state) => count + one[state], 0);
        const [worst = 'planned'] = states;
        const parts = states.map((state) => `${one[state]} ${words.state[state].toLowerCase()}`);
        return {
          ...{ key: `${noPlace}${ring}-${one.month}`, month: one.month, tone: stateTones[worst], sign: String(sum) },
          words: `${words.monthNames[one.month - 1]}: ${words.ringCount[ring](sum)}. ${parts.join(', ')}`,
        };
      });
  const ofOwn = (item: OwnItem) =>
    timesOf(item)
      .filter(({ on }) => yearOf(on) === year)
      .map(({ on, state }) => segment(`${item.key} ${on}`, item.title, state, on));
  const rings: readonly WheelRing[] = [
    {
      name: words.ring.locked,
      locked: true,
      segments: wheel.items
        .filter((item) => item.year === year)
        .map((item) => segment(item.key, words.item[item.item], item.state, item.due)),
    },
    { name: words.ring.own, segments: inMonths(wheel.own.flatMap(ofOwn)) },
    { name: words.ring.systems, segments: ofMonth('systems') },
    { name: words.ring.rules, segments: ofMonth('rules') },
  ];
  return rings
    .filter(({ segments, locked }) => locked || segments.length > 0)
    .map((ring) => ({ ...ring, segments: ring.segments.toSorted((a, b) => a.month - b.month) }));
}

/** So many that nobody could tell them apart stand as one. */
function inMonths(segments: readonly WheelSegment[]): readonly WheelSegment[] {
  const toneOrder = worstFirst.map((state) => stateTones[state]);
  return [...Map.groupBy(segments, ({ month }) => month).values()].flatMap((some) => {
    const worst = some.toSorted((a, b) => toneOrder.indexOf(a.tone) - toneOrder.indexOf(b.tone))[0];
    if (some.length <= mostInMonth || !worst) return some;
    return [{ ...worst, sign: String(some.length), words: some.map(({ words }) => words).join('. ') }];
  });
}
