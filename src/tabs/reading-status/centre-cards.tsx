import { useSpeech } from '../language.tsx';
import { layout } from '../parts/page-layout.tsx';
import { CentreToggle } from './centre-toggle.tsx';
import type { CentresProps } from './heat-table.tsx';
import { isTiny, type ShownCentre, type StatusRow } from './shown-centres.ts';
import { UnitCard } from './unit-card.tsx';

/** The same as the heat map where there is no room for one: a card for each centre, whose units fold out below it. */
export function CentreCards({ centres, rules, open, onToggle }: CentresProps) {
  const words = useSpeech().text.readingStatus;
  const isSmall = ({ total }: ShownCentre) => total !== undefined && isTiny(total);
  return (
    <>
      <ul className={layout.list}>
        {centres
          .filter((centre) => !isSmall(centre))
          .map((centre) => (
            <li key={centre.id} className={layout.list}>
              {centre.total && <UnitCard row={centre.total} rules={rules} heading="h3" />}
              {centre.total && centre.units.length > 0 && (
                <CentreToggle
                  name={
                    open.has(centre.id) ? words.hideIn(centre.name) : words.showIn(centre.units.length, centre.name)
                  }
                  isOpen={open.has(centre.id)}
                  onToggle={() => onToggle(centre.id)}
                />
              )}
              {(open.has(centre.id) || !centre.total) && (
                <Units units={centre.units} rules={rules} heading={centre.total ? 'h4' : 'h3'} />
              )}
            </li>
          ))}
      </ul>
      <TooFew names={centres.filter(isSmall).map(({ name }) => name)} />
    </>
  );
}

interface UnitsProps extends Pick<CentresProps, 'rules'> {
  units: readonly StatusRow[];
  heading: 'h3' | 'h4';
}

/** A card for each unit that can be told about; the small ones share a line. */
function Units({ units, rules, heading }: UnitsProps) {
  return (
    <>
      {units
        .filter((row) => !isTiny(row))
        .map((row) => (
          <UnitCard key={row.unit} row={row} rules={rules} heading={heading} />
        ))}
      <TooFew names={units.filter(isTiny).map(({ name }) => name)} />
    </>
  );
}

function TooFew({ names }: { names: readonly string[] }) {
  const words = useSpeech().text.readingStatus;
  return names.length > 0 && <p className={layout.quiet}>{words.tooFewIn(names.join(', '))}</p>;
}
