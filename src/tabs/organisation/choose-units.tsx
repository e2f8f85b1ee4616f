import { useState } from 'react';
import { Tick } from '../parts/form/fields.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { MakeUnits, type Proposal } from './make-units.tsx';

/**
 * Proposed units, all of them ticked, and the press that makes those that stay so.
 * @param onMade told when some were made or taken back
 */
export function ChooseUnits({ units, onMade }: { units: readonly Proposal[]; onMade?: () => void }) {
  const { proposed: words } = useText('organisation');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = units.filter(({ name }) => !left.has(name));
  const tick = (some: readonly Proposal[], isTicked: boolean) => {
    const names = some.map(({ name }) => name);
    setLeft(new Set(isTicked ? [...left].filter((name) => !names.includes(name)) : [...left, ...names]));
  };
  return (
    <>
      {units.length > 1 && (
        <div>
          <Tick
            size="large"
            label={words.all(units.length)}
            value={left.size === 0}
            onChange={(isTicked) => tick(units, isTicked)}
          />
        </div>
      )}
      <ul className={layout.tightList}>
        {units.map((unit) => (
          <li key={unit.name} className={layout.entry}>
            <ProposalLine
              unit={unit}
              isTicked={!left.has(unit.name)}
              isUnder={unit.parent !== undefined && !left.has(unit.parent)}
              onTick={(isTicked) => tick([unit], isTicked)}
            />
          </li>
        ))}
      </ul>
      <MakeUnits chosen={chosen} proposals={units} {...(onMade && { onMade })} />
    </>
  );
}

interface ProposalLineProps {
  unit: Proposal;
  isTicked: boolean;
  /** What is above it is chosen too, or is a unit already. */
  isUnder: boolean;
  onTick: (isTicked: boolean) => void;
}

/** A department with how many are in it, who seems to lead it, and what it would lie under. */
function ProposalLine({ unit: { name, people, managerName, parent }, isTicked, isUnder, onTick }: ProposalLineProps) {
  const words = useText('organisation');
  const facts = [
    words.people(people),
    managerName ? words.leads(managerName) : words.noManager,
    ...(parent && isUnder ? [words.under(parent)] : []),
  ];
  return (
    <>
      <Tick label={name} value={isTicked} onChange={onTick} />
      <p className={layout.quiet}>{facts.join(' · ')}</p>
    </>
  );
}
