import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { SelectField } from '../parts/form/fields.tsx';
import { Action, TextLink } from '../parts/link-button.tsx';
import { ListSearch } from '../parts/list-search.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import { AddSystem } from './add-system.tsx';
import { ExportSystems } from './export-systems.tsx';
import {
  filterIn,
  fittingSystems,
  isOfReport,
  type SystemFilter,
  systemFilters,
  type WantedSystems,
} from './fitting-systems.ts';
import { SystemList } from './system-list.tsx';
import { SystemMap } from './system-map.tsx';

/** *Systemer* (S10, S94, S97): the register, what weighs most first. */
export default function SystemsPage() {
  const words = useText('systems');
  const view = useView('systems', {});
  return (
    <ViewPage title={words.title} view={view} lines={8}>
      {(data) => <Register data={data} />}
    </ViewPage>
  );
}

function Register({ data: { systems, mayAdd, hasBridges } }: { data: ViewData<'systems'> }) {
  const words = useText('systems');
  const maySeeRisks = useMay('riskPicture');
  const asked = filterIn(useSearchParams()[0].get('show'));
  const current = systems.filter(({ state }) => state !== 'retired');
  const unowned = current.filter(({ ownerName }) => ownerName === undefined).length;
  return (
    <>
      {systems.length === 0 ? (
        <EmptyState picture="calm" title={words.none} next={words.noneNext} />
      ) : (
        <p className={layout.lead}>{words.lead(current.length, unowned)}</p>
      )}
      {mayAdd && <AddSystem />}
      <div className={layout.row} data-screen-only>
        {mayAdd && <TextLink to="/systems/import">{words.fromFile}</TextLink>}
        {hasBridges && <TextLink to="/system-bridges">{words.toBridges}</TextLink>}
        {systems.some(({ isMine }) => isMine) && <TextLink to="/my-systems">{words.mine.title}</TextLink>}
        {maySeeRisks && <TextLink to="/risks">{words.riskPicture}</TextLink>}
      </div>
      {systems.length > 0 && <Finding key={asked} {...{ systems, asked }} />}
    </>
  );
}

function Finding({ systems, asked }: { systems: ViewData<'systems'>['systems']; asked: SystemFilter }) {
  const words = useText('systems');
  const { annual } = useText('reports');
  const [wanted, want] = useState<WantedSystems>({ written: '', filter: asked });
  const filters = [...new Set([...systemFilters, asked])];
  const found = fittingSystems(systems, wanted);
  const { square } = wanted;
  return (
    <>
      <div className={layout.form} data-screen-only>
        <ListSearch
          label={words.search}
          written={wanted.written}
          onWrite={(written) => want({ ...wanted, written })}
          found={words.found(found.length)}
        />
        <SelectField<SystemFilter>
          label={words.show}
          value={wanted.filter}
          choices={filters.map((filter) => [filter, isOfReport(filter) ? annual.figure[filter] : words.shows[filter]])}
          onChange={(filter) => want({ ...wanted, filter })}
        />
      </div>
      <Folded title={words.matrixShow} data-screen-only>
        <SystemMap
          systems={fittingSystems(systems, { ...wanted, square: undefined })}
          square={square}
          onChoose={(chosen) => want({ ...wanted, square: chosen })}
        />
      </Folded>
      {square && (
        <div className={layout.row} role="status">
          <p>
            {words.chosenCell(
              square.criticality ? words.criticality[square.criticality] : words.unassessed,
              square.sensitivity ? words.sensitivity[square.sensitivity] : words.unassessed,
            )}
          </p>
          <Action onClick={() => want({ ...wanted, square: undefined })}>{words.showAll}</Action>
        </div>
      )}
      {found.length === 0 ? (
        <EmptyState picture="calm" title={words.nothingFits} next={words.nothingFitsNext} />
      ) : (
        <>
          <SystemList key={JSON.stringify(wanted)} systems={found} saysWithout={wanted.filter === 'usedWithout'} />
          <div className={layout.actions} data-screen-only>
            <ExportSystems keys={found.map(({ key }) => key)} />
          </div>
        </>
      )}
    </>
  );
}
