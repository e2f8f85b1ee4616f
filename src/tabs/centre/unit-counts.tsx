import type { ViewData } from '../../contract/contract.ts';
import { useSpeech } from '../language.tsx';
import { layout } from '../parts/page-layout.tsx';
import { countWord } from '../reading-status/count-word.ts';
import { numberColumns } from '../reading-status/heat-row.tsx';
import { isTiny } from '../reading-status/shown-centres.ts';
import { CorePicture } from './core-picture.tsx';

type View = ViewData<'centre'>;

interface UnitCountsProps {
  row: View['centres'][number]['units'][number];
  rules: View['rules'];
  /** What it is called here. */
  name: string;
  heading: 'h2' | 'h3' | 'h4';
}

/** A unit, or a centre in all: how many are where, and the core as a picture. Of one to four people nothing is shown. */
export function UnitCounts({ row, rules, name, heading: Heading }: UnitCountsProps) {
  const { text } = useSpeech();
  const words = text.readingStatus;
  return (
    <article className={layout.card}>
      <Heading className={layout.subheading}>{name}</Heading>
      {isTiny(row) ? (
        <p className={layout.quiet}>{words.tooFew}</p>
      ) : (
        <>
          <div className={layout.row}>
            {numberColumns.map((column) => (
              <span key={column}>
                {column === 'people' ? words.people : words.state[column]}: {countWord(row[column], text)}
              </span>
            ))}
          </div>
          <CorePicture row={row} rules={rules} />
        </>
      )}
    </article>
  );
}
