import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { layout, Section } from '../parts/page.tsx';
import { ViewPage } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import { useAreaName } from './area-name.ts';
import { FigureGrid } from './figure-grid.tsx';
import { IsoSquares } from './iso-squares.tsx';

/** *Dækning* (S31, S125): rules, controls and what shows them in each focus area, and what is lacking. */
export default function CoveragePage() {
  const words = useText('coverage');
  const view = useView('coverage', {});
  return (
    <ViewPage title={words.title} lead={words.lead} view={view} lines={10} wide>
      {(data) => <Coverage data={data} />}
    </ViewPage>
  );
}

function Coverage({ data: { focus, standards, mayChoose } }: { data: ViewData<'coverage'> }) {
  const words = useText('coverage');
  const nameOf = useAreaName();
  return (
    <>
      <FigureGrid label={words.picture} corner={words.corner} figures={focus} nameOf={nameOf} />
      <p className={layout.quiet}>{words.columns}</p>
      {standards ? (
        <>
          <Section title={words.nis2}>
            <FigureGrid label={words.nis2Picture} corner={words.nis2Corner} figures={standards.nis2} nameOf={nameOf} />
          </Section>
          <Section title={words.iso}>
            <p className={layout.quiet}>{words.standardsLead}</p>
            <IsoSquares iso={standards.iso} />
          </Section>
        </>
      ) : (
        mayChoose && (
          <div data-screen-only>
            <TextLink to="/settings#cases">{words.choose}</TextLink>
          </div>
        )
      )}
    </>
  );
}
