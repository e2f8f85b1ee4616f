import { useState } from 'react';
import { useView } from '../api-hooks.tsx';
import { SelectField } from '../parts/form/fields.tsx';
import { layout } from '../parts/page.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import { PlaceRow } from './place-row.tsx';

/** *Hvor må jeg gemme hvad?* (S42, S52): the reader's unit in ten rows; whoever leads it writes them here. */
export default function StoragePage() {
  const words = useText('storage');
  const view = useView('storage', {});
  const [chosen, setChosen] = useState('');
  return (
    <ViewPage title={words.title} view={view} lines={10}>
      {({ units }) => {
        const unit = units.find((one) => one.unit === chosen) ?? units[0];
        if (!unit) {
          return <EmptyState picture="seat" title={words.none} next={words.noneNext} />;
        }
        return (
          <>
            <p className={layout.lead}>{words.lead}</p>
            {units.length > 1 ? (
              <SelectField
                label={words.unit}
                value={unit.unit}
                choices={units.map((one) => [one.unit, one.name])}
                onChange={setChosen}
              />
            ) : (
              <p className={layout.quiet}>{unit.name}</p>
            )}
            <ul className={layout.tightList}>
              {unit.rows.map((row) => (
                <PlaceRow key={`${unit.unit}:${row.kind}`} unit={unit.unit} row={row} mayEdit={unit.mayEdit} />
              ))}
            </ul>
          </>
        );
      }}
    </ViewPage>
  );
}
