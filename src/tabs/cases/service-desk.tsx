import { useEffect } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { OutLink } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Folded, layout, Section } from '../parts/page.tsx';
import { useSaid } from '../parts/said.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { DeliveryFailureNotice } from './delivery-failure-notice.tsx';
import { live } from './live.ts';
import { telephone } from './not-yours.tsx';
import { ServiceDeskCard } from './service-desk-card.tsx';

type ServiceDeskInbox = ViewData<'deskCases'>;

/** IT-Servicedesk's list: technical facts, and of some cases the number only (domain.md section 0). */
export function ServiceDeskCases({ asked }: { asked?: string | undefined }) {
  const words = useSpeech().text.cases.desk;
  const view = useView('deskCases', {}, live);
  return (
    <ViewPage title={words.title} view={view} lines={6}>
      {(inbox) => <ServiceDeskLists desk={inbox} asked={asked} />}
    </ViewPage>
  );
}

function ServiceDeskLists({ desk: inbox, asked }: { desk: ServiceDeskInbox; asked: string | undefined }) {
  const { cases: words } = useSpeech().text;
  const { notice, say } = useSaid();
  const { cases, dpoPhone, silence, loading } = inbox;
  const technical = cases.filter(({ category }) => category !== undefined);
  const toStop = technical.filter(({ contained }) => contained !== 'yes');
  const stopped = technical.filter(({ contained }) => contained === 'yes');
  const numberOnly = cases.filter(({ category }) => category === undefined);
  const isGone = asked !== undefined && !loading && !cases.some(({ number }) => number === asked);
  useCaseInView(asked, loading);

  const list = (some: ServiceDeskInbox['cases']) => (
    <ul className={layout.list}>
      {some.map((one) => (
        <li key={one.key} id={`case-${one.number}`}>
          <ServiceDeskCard one={one} onSaid={say} />
        </li>
      ))}
    </ul>
  );

  return (
    <>
      <DeliveryFailureNotice silence={silence} />
      {loading && <Notice kind="info" title={words.loading} role="status" />}
      <div role="status">
        {toStop.length > 0 && <h2 className={layout.heading}>{words.desk.toStop(toStop.length)}</h2>}
      </div>
      {isGone && <Notice kind="info" title={words.desk.gone(asked)} />}
      {notice}
      {toStop.length === 0 && !loading && (
        <EmptyState picture="calm" title={words.desk.none} next={words.desk.noneNext} />
      )}
      {toStop.length > 0 && list(toStop)}
      {dpoPhone !== '' && <OutLink href={telephone(dpoPhone)}>{words.desk.call(dpoPhone)}</OutLink>}
      {numberOnly.length > 0 && (
        <Section title={words.desk.dpoCalls}>
          <p className={layout.quiet}>{words.desk.dpoCallsHelp}</p>
          <ul className={layout.list}>
            {numberOnly.map(({ key, number }) => (
              <li key={key} id={`case-${number}`} className={layout.card}>
                <strong>{words.desk.dpoCallsOf(number)}</strong>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {stopped.length > 0 && (
        <Folded title={words.desk.stopped(stopped.length)} open={stopped.some(({ number }) => number === asked)}>
          {list(stopped)}
        </Folded>
      )}
    </>
  );
}

/** A notice leads to one case: it is brought into view once the list is there. */
function useCaseInView(asked: string | undefined, loading: boolean): void {
  useEffect(() => {
    if (asked !== undefined && !loading) document.getElementById(`case-${asked}`)?.scrollIntoView({ block: 'center' });
  }, [asked, loading]);
}
