import { useView } from '../ask.tsx';
import { telephone } from '../cases/not-yours.tsx';
import { useSpeech } from '../language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { OutLink } from '../parts/link-button.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page, useLayout } from '../parts/page-layout.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { ManagerCard } from './manager-card.tsx';

const live = { everyMs: 30_000 };

/** What the DBR has let a manager know, and what the manager did about it (S85). */
export default function FromDpoPage() {
  const layout = useLayout();
  const { text } = useSpeech();
  const words = text.passingOn.manager;
  const view = useView('managerTexts', {}, live);
  return (
    <Page>
      <PageTitle>{words.title}</PageTitle>
      <p className={layout.lead}>{words.lead}</p>
      <Loaded view={view} lines={5}>
        {({ texts, dpoPhone, loading }, today) => (
          <>
            {loading && <Notice kind="info" title={text.passingOn.loading} role="status" />}
            {texts.length === 0 && !loading && (
              <EmptyState picture="calm" title={words.none}>
                <p>{words.noneNext}</p>
              </EmptyState>
            )}
            <ul className={layout.list}>
              {texts.map((one) => (
                <li key={one.key}>
                  <ManagerCard text={one} today={today} />
                </li>
              ))}
            </ul>
            {dpoPhone !== '' && <OutLink href={telephone(dpoPhone)}>{words.call(dpoPhone)}</OutLink>}
          </>
        )}
      </Loaded>
    </Page>
  );
}
