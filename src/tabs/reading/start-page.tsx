import { useEffect } from 'react';
import { useView } from '../ask.tsx';
import { useSpeech } from '../language.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Page, useLayout } from '../parts/page-layout.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { prepareProse } from '../parts/prose.tsx';
import { WaitingCard } from '../questions/waiting-card.tsx';
import { AskHandbook } from '../search/ask-handbook.tsx';
import { greeting } from './greeting.ts';
import { NothingOwed } from './nothing-owed.tsx';
import { OwedList } from './owed-list.tsx';
import { SoFar } from './so-far.tsx';

/** What is asked of the reader, how long it takes, and where to look something up. */
export function StartPage() {
  const layout = useLayout();
  const { text } = useSpeech();
  const me = useView('me', {});
  const start = useView('start', {});
  const waiting = me.data?.data.waiting;

  useEffect(() => {
    const idle = setTimeout(prepareRule, 1500);
    return () => clearTimeout(idle);
  }, []);

  return (
    <Page>
      <Loaded view={start} titled lines={5}>
        {(data, today, now) => (
          <>
            <PageTitle>{greeting(now, me.data?.data.name, text)}</PageTitle>
            {waiting && <WaitingCard waiting={waiting} alone={data.owed.length === 0 || data.paused} />}
            {data.owed.length === 0 || data.paused ? (
              <NothingOwed start={data} today={today} />
            ) : (
              <p className={layout.lead}>{text.reading.asked(data.owed.length, data.seconds)}</p>
            )}
            {data.owed.length > 0 && <OwedList start={data} today={today} />}
            <SoFar start={data} today={today} />
            <AskHandbook />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** The first rule opens at once on a slow line when its code came while the reader looked at the list. */
function prepareRule(): void {
  void import('./rule-page.tsx');
  prepareProse();
}
