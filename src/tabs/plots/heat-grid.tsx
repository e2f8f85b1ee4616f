import { type ReactNode, useState } from 'react';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { HeatSquare } from './heat-square.tsx';
import { Scrolling } from './scrolling.tsx';

export interface HeatCell {
  key: string;
  /** From 0 to 1; none where it is not told, and `null` where there is nobody it is about. */
  share: number | undefined | null;
  /** `De fleste` or `9 af 12`: what the square says. */
  words: string;
}

export interface HeatRow {
  key: string;
  head: ReactNode;
  /** The sum of the rows under it. */
  isTotal?: boolean;
  numbers: readonly string[];
  cells: readonly HeatCell[];
}

export interface HeatGroup {
  key: string;
  rows: readonly HeatRow[];
  /** Who may not be told about, all in one line. */
  hidden?: string | undefined;
}

interface HeatGridProps {
  label: string;
  /** What a row is. */
  corner: string;
  /** Heads of the numbers and of the squares. */
  numbers: readonly string[];
  columns: readonly { key: string; head: ReactNode }[];
  groups: readonly HeatGroup[];
  legend: readonly Omit<HeatCell, 'key'>[];
}

/** Groups against what they are to do, as squares that fill; *Vis som tabel* shows the words instead. */
export function HeatGrid({ label, corner, numbers, columns, groups, legend }: HeatGridProps) {
  const words = useText('plots');
  const [inWords, showWords] = useState(false);
  const width = 1 + numbers.length + columns.length;
  return (
    <figure className="plot">
      <Scrolling label={label}>
        <table className="plot-table">
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {numbers.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              {columns.map(({ key, head }) => (
                <th key={key} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ key, rows, hidden }) => (
            <tbody key={key}>
              {rows.map((row, index) => (
                <Row
                  key={row.key}
                  {...{ row, heads: numbers }}
                  isWithin={index > 0 && rows[0]?.isTotal === true}
                  inWords={inWords}
                />
              ))}
              {hidden !== undefined && (
                <tr>
                  <td colSpan={width}>{hidden}</td>
                </tr>
              )}
            </tbody>
          ))}
        </table>
      </Scrolling>
      <div className="plot-below">
        <ul className="plot-legend">
          {legend.map(({ share, words: said }) => (
            <li key={said}>
              <HeatSquare share={share ?? undefined} />
              {said}
            </li>
          ))}
        </ul>
        <div data-screen-only>
          <Action
            appearance="subtle"
            className={layout.flush}
            aria-pressed={inWords}
            onClick={() => showWords(!inWords)}
          >
            {words.asTable}
          </Action>
        </div>
      </div>
    </figure>
  );
}

interface RowProps {
  row: HeatRow;
  heads: readonly string[];
  isWithin: boolean;
  inWords: boolean;
}

function Row({ row, heads, isWithin, inWords }: RowProps) {
  return (
    <tr className={row.isTotal ? 'plot-total' : isWithin ? 'plot-within' : undefined}>
      <th scope="row">{row.head}</th>
      {row.numbers.map((number, index) => (
        <td key={heads[index]}>{number}</td>
      ))}
      {row.cells.map(({ key, share, words }) => (
        <td key={key} title={inWords ? undefined : words}>
          {inWords || share === null ? (
            words
          ) : (
            <>
              <HeatSquare share={share} />
              <span className="plot-unseen">{words}</span>
            </>
          )}
        </td>
      ))}
    </tr>
  );
}
