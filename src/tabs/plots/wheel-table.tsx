import { Scrolling } from './scrolling.tsx';
import type { WheelRing } from './wheel-segment.tsx';

interface WheelTableProps {
  label: string;
  months: readonly string[];
  rings: readonly WheelRing[];
  heads: { ring: string; month: string; what: string };
}

/** The same in words. */
export function WheelTable({ label, months, rings, heads }: WheelTableProps) {
  return (
    <Scrolling label={label}>
      <table className="plot-table">
        <thead>
          <tr>
            {Object.values(heads).map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rings.flatMap(({ name, segments }) =>
            segments.map(({ key, month, words }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>{months[month - 1]}</td>
                <td>{words}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </Scrolling>
  );
}
