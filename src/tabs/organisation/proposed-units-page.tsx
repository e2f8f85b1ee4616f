import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { Tick } from '../parts/form/fields.tsx';
import { BackLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import { MakeUnits, type Proposal } from './make-units.tsx';

/** *Enheder fra Entra*: the departments of the directory, as units an editor may make of them all at once. */
export default function ProposedUnitsPage() {
  const words = useText('organisation').proposed;
  const view = useView('proposedUnits', {});
  return (
    <ViewPage
      title={words.title}
      view={view}
      lines={10}
      lead={words.lead}
      above={<BackLink to="/organisation">{words.back}</BackLink>}
    >
      {(data) => <Choice data={data} />}
    </ViewPage>
  );
}

function Choice({ data: { units, without } }: { data: ViewData<'proposedUnits'> }) {
  const { proposed: words } = useText('organisation');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = units.filter(({ name }) => !left.has(name));
  const tick = (some: readonly Proposal[], isTicked: boolean) => {
    const names = some.map(({ name }) => name);
    setLeft(new Set(isTicked ? [...left].filter((name) => !names.includes(name)) : [...left, ...names]));
  };
  return (
    <>
      {without > 0 && <p className={layout.quiet}>{words.without(without)}</p>}
      {units.length === 0 && <EmptyState picture="seat" title={words.none} />}
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
      <MakeUnits chosen={chosen} proposals={units} />
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
