import { yearOf } from '../../core/dates.ts';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { timesOf } from './own-times.ts';
import type { Wheel } from './wheel-item.ts';

/** The year on paper beside the wheel, the first thing first: what, who does it, and how it stands (S119). */
export function YearList({ wheel, year }: { wheel: Wheel; year: number }) {
  const words = useText('wheel');
  const day = useDay();
  const lines = [
    ...wheel.items
      .filter((item) => item.year === year)
      .map(({ key, item, due, state, performerName, ownerName }) => {
        return { key, on: due, what: words.item[item], who: performerName ?? ownerName, state };
      }),
    ...wheel.own.flatMap((item) => {
      const { key, title: what, performerName, ownerName = '' } = item;
      return timesOf(item)
        .filter(({ on }) => yearOf(on) === year)
        .map(({ on, state }) => ({ key: `${key} ${on}`, on, what, who: performerName ?? ownerName, state }));
    }),
  ].toSorted((a, b) => a.on.localeCompare(b.on));
  return (
    <table className="plot-on-paper">
      <tbody>
        {lines.map(({ key, on, what, who, state }) => (
          <tr key={key}>
            <td>{day(on)}</td>
            <th scope="row">{what}</th>
            <td>{who}</td>
            <td>{words.state[state]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
