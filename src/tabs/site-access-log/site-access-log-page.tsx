import { useView } from '../api-hooks.tsx';
import { Notice } from '../parts/notice.tsx';
import { ViewPage } from '../parts/page/view-page.tsx';
import { useText } from '../use-text.ts';
import { SiteAccessList } from './access-list.tsx';
import { BringIn } from './bring-in.tsx';
import { CheckState } from './check-state.tsx';
import { EditList } from './edit-list.tsx';
import { ReadList } from './read-list.tsx';

/** *Hvem har rørt DBR-sitet*: what Microsoft's log, the app's own and the lists themselves say (S74). */
export default function SiteAccessLogPage() {
  const words = useText('cases').siteAccessLog;
  const mayBring = useView('me', {}).data?.data.actions.includes('importAuditExport') ?? false;
  const view = useView('siteTouches', {});
  return (
    <ViewPage title={words.title} lead={words.lead} view={view} lines={8}>
      {(data, today) => (
        <>
          {data.loading && <Notice kind="info" title={words.loading} role="status" />}
          {!data.loading && <CheckState data={data} today={today} />}
          {mayBring && <BringIn />}
          <SiteAccessList data={data} today={today} />
          <ReadList reads={data.reads} today={today} />
          <EditList edits={data.edits} today={today} />
        </>
      )}
    </ViewPage>
  );
}
