import { useView } from '../api-hooks.tsx';
import { Notice } from '../parts/notice.tsx';
import { List } from '../parts/page/list.tsx';
import { layout, Page } from '../parts/page-layout.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { QueryBoundary } from '../parts/query-boundary.tsx';
import { useText } from '../use-text.ts';
import { SettingRow } from './setting-row.tsx';
import { WorkplaceMenu } from './workplace-menu.tsx';

/** What the policy leaves open, and what this municipality has chosen (G4). */
export default function SettingsPage() {
  const maintenance = useText('maintenance');
  const me = useView('me', {}).data?.data;
  const view = useView('settings', {});
  const mayChange = me?.actions.includes('saveSetting') ?? false;
  return (
    <Page>
      <PageTitle>{maintenance.workplace.title}</PageTitle>
      <WorkplaceMenu />
      <p className={layout.lead}>{maintenance.workplace.settings.lead}</p>
      <QueryBoundary view={view} lines={8}>
        {({ settings, outside }, today) => (
          <>
            {me && !mayChange && <Notice kind="info" title={maintenance.workplace.readOnly} />}
            <List of={settings} by="setting">
              {(setting) => (
                <SettingRow
                  {...{ setting, today, mayChange }}
                  note={
                    outside && setting.setting === 'onlyWithEmployment'
                      ? maintenance.workplace.settings.outside(outside.withoutEmployment, outside.guests)
                      : undefined
                  }
                />
              )}
            </List>
          </>
        )}
      </QueryBoundary>
    </Page>
  );
}
