import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useView } from '../api-hooks.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { layout, Page } from '../parts/page-layout.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { QueryBoundary } from '../parts/query-boundary.tsx';
import { useText } from '../use-text.ts';
import { PlaceRow } from './place-row.tsx';

/** *Hvor må jeg gemme hvad?* (S42, S52): the reader's unit in ten rows; whoever leads it writes them here. */
export default function StoragePage() {
  const words = useText('storage');
  const view = useView('storage', {});
  const [chosen, setChosen] = useState('');
  return (
    <Page>
      <PageTitle>{words.title}</PageTitle>
      <QueryBoundary view={view} lines={10}>
        {({ units }) => {
          const unit = units.find((one) => one.unit === chosen) ?? units[0];
          if (!unit) {
            return (
              <EmptyState picture="seat" title={words.none}>
                <p>{words.noneNext}</p>
              </EmptyState>
            );
          }
          return (
            <>
              <p className={layout.lead}>{words.lead}</p>
              {units.length > 1 ? (
                <Field label={words.unit}>
                  <Select size="large" value={unit.unit} onChange={(_, { value }) => setChosen(value)}>
                    {units.map((one) => (
                      <option key={one.unit} value={one.unit}>
                        {one.name}
                      </option>
                    ))}
                  </Select>
                </Field>
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
      </QueryBoundary>
    </Page>
  );
}
