import type { ownFigures } from '../../features/reports/annual/figure.ts';
import { type ShownRows, ShownRowsLine } from '../annual-report/shown-rows.tsx';
import { List, Section } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { LockedCard } from './locked-card.tsx';
import { type Item, isFinished, type Wheel, type WheelDone } from './wheel-item.ts';

type WheelCount = (typeof ownFigures.wheel)[number];

const fits: Readonly<Record<WheelCount, (item: Item) => boolean>> = {
  wheelDone: ({ state }) => state === 'done',
  wheelNotDone: ({ state }) => state === 'notDone',
  wheelLeft: (item) => !isFinished(item),
};

interface ItemsOfProps {
  wheel: Wheel;
  rows: ShownRows<WheelCount>;
  year: number;
  onDone: WheelDone;
}

/** The locked things of a year behind a figure of its report (S115, S120). */
export function ItemsOf({ wheel, rows, year, onDone }: ItemsOfProps) {
  const words = useText('wheel');
  const items = wheel.items.filter((item) => item.year === year && fits[rows.figure](item));
  return (
    <Section title={words.ofYear(year)}>
      <ShownRowsLine rows={rows} isEmpty={items.length === 0} />
      <List of={items} by="key">
        {(item) => <LockedCard item={item} figures={wheel.figures} onDone={onDone} />}
      </List>
    </Section>
  );
}
