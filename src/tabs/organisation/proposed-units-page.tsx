import { useView } from '../api-hooks.tsx';
import { BackLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import { ChooseUnits } from './choose-units.tsx';

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
      {({ units, without }) => (
        <>
          {without > 0 && <p className={layout.quiet}>{words.without(without)}</p>}
          {units.length === 0 && <EmptyState picture="seat" title={words.none} />}
          <ChooseUnits units={units} />
        </>
      )}
    </ViewPage>
  );
}
