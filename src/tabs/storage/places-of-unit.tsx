import { useView } from '../api-hooks.tsx';
import { Facts } from '../parts/facts.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { Folded, layout, Section } from '../parts/page.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useText } from '../use-text.ts';

interface PlacesOfUnitProps {
  /** Name of the unit; the reader's own without one. */
  unit?: string | undefined;
  /** Folded away, where it is something to look up and the page is about something else. */
  folded?: boolean;
}

/** *Hvor må jeg gemme hvad?* to be read beside something else: what is decided of the ten rows, and the way to them all. */
export default function PlacesOfUnit({ unit, folded }: PlacesOfUnitProps) {
  const words = useText('storage');
  if (folded) {
    return (
      <Folded title={words.title}>
        <Decided unit={unit} />
      </Folded>
    );
  }
  return (
    <Section title={words.title}>
      <Decided unit={unit} />
    </Section>
  );
}

function Decided({ unit: wanted }: Pick<PlacesOfUnitProps, 'unit'>) {
  const words = useText('storage');
  const view = useView('storage', {});
  return (
    <QueryBoundary view={view} lines={6}>
      {({ units }) => {
        const unit = units.find(({ name }) => name === wanted) ?? units[0];
        if (!unit) return <p className={layout.quiet}>{words.noneNext}</p>;
        const decided = unit.rows.flatMap(({ kind, place, notIn }) => {
          if (place === undefined) return [];
          return [{ name: words.kind[kind], value: notIn ? `${place}. ${words.notHere}: ${notIn}` : place }];
        });
        return (
          <>
            <p className={layout.quiet}>{unit.name}</p>
            {decided.length > 0 ? <Facts facts={decided} /> : <p>{words.unsaid}</p>}
            <div data-screen-only>
              <TextLink to="/storage">{words.whole}</TextLink>
            </div>
          </>
        );
      }}
    </QueryBoundary>
  );
}
