import { useView } from '../api-hooks.tsx';
import { BackLink, TextLink } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import { FigureTable } from './figure-table.tsx';

/** *Brud efter system* (S76, S120): which systems cases name, this year and last. */
export default function SystemBreachesPage() {
  const words = useText('cases').breachReports.bySystem;
  const { more, loading: fetching } = useText('cases').breachReports;
  const [seesSystems, seesReports] = [useMay('system'), useMay('breachReports')];
  const view = useView('systemBreaches', {});
  return (
    <ViewPage title={words.title} above={<BackLink to="/wheel">{words.back}</BackLink>} view={view} lines={6}>
      {({ year, systems, isCovered, loading }) => (
        <>
          {loading && <Notice kind="info" title={fetching} role="status" />}
          {!loading && systems.length === 0 && (
            <EmptyState picture="calm" title={isCovered ? words.fewNone : words.none} next={words.noneNext} />
          )}
          {seesReports && (
            <div data-screen-only>
              <TextLink to="/breach-reports">{words.toReports}</TextLink>
            </div>
          )}
          {systems.length > 0 && (
            <>
              <FigureTable
                what={words.system}
                heads={[String(year), String(year - 1)]}
                showsHeads
                lines={systems.map(({ key, name, now, before }) => ({
                  key: key ?? name,
                  name: key && seesSystems ? <TextLink to={`/system/${key}`}>{name}</TextLink> : name,
                  counts: [now, before],
                }))}
              />
              <p className={layout.quiet}>{more}</p>
              {isCovered && <p className={layout.quiet}>{words.covered}</p>}
            </>
          )}
        </>
      )}
    </ViewPage>
  );
}
