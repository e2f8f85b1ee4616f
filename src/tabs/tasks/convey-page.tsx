import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { DueDate } from '../parts/due-date.tsx';
import { Action, Press, TextLink } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { List, layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useDay } from '../use-day.ts';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import { ConveyForm } from './convey-form.tsx';
import { Delegate } from './delegate.tsx';
import { ForOthers } from './for-others.tsx';
import { News, TextToSend } from './news.tsx';

/** *Formidl ny version* (S18, S21): the editions a manager has to tell of, and those they have. */
export default function ConveyPage() {
  const { tasks } = useText('manager');
  const view = useView('conveyances', {});
  const leadsTeam = useMay('team');
  return (
    <ViewPage title={leadsTeam ? tasks.page.title : tasks.page.forOthers} view={view} lines={8}>
      {(data) => <Editions data={data} leadsTeam={leadsTeam} />}
    </ViewPage>
  );
}

function Editions({
  data: { open, conveyed, forOthers },
  leadsTeam,
}: {
  data: ViewData<'conveyances'>;
  leadsTeam: boolean;
}) {
  const words = useText('manager').tasks.page;
  return (
    <>
      {open.length === 0 && (forOthers.length > 0 || !leadsTeam) ? null : open.length === 0 ? (
        <EmptyState picture="calm" title={words.none} next={words.noneNext} />
      ) : (
        <>
          <p className={layout.lead}>{words.lead}</p>
          <p className={layout.quiet}>{words.stillRead}</p>
          <List of={open} by="decision">
            {(edition, index) => <OpenEdition edition={edition} first={index === 0} />}
          </List>
        </>
      )}
      <ForOthers editions={forOthers} />
      {conveyed.length > 0 && (
        <section>
          <h2 className={layout.subheading}>{words.done(conveyed.length)}</h2>
          <p className={layout.quiet}>{words.counted}</p>
          <List of={conveyed} by="decision">
            {(told) => <ToldEdition told={told} />}
          </List>
        </section>
      )}
    </>
  );
}

type Told = ViewData<'conveyances'>['conveyed'][number];

/** An edition the team has been told of: how and when; and *Fortryd*. */
function ToldEdition({ told }: { told: Told }) {
  const day = useDay();
  const words = useText('manager').tasks.page;
  const action = useAction('withdrawConveyance');
  const { decision, version: seen, document, edition, how, on, people, performerName } = told;
  const name = words.name(document, edition);
  return (
    <div className={layout.card}>
      <h3 className={layout.subheading}>{name}</h3>
      <StatusWord kind="done">{words.told[how]}</StatusWord>
      <p>{words.toldOn(day(on), people)}</p>
      {performerName && <p>{words.toldBy(performerName)}</p>}
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      <Press of={action} send={{ decision, seen }} busy={words.undoing} aria-label={words.undoNamed(name)}>
        {words.undo}
      </Press>
    </div>
  );
}

type Edition = ViewData<'conveyances'>['open'][number];

/** An edition to tell of: by when, what is in it, and noting that it is done. */
function OpenEdition({ edition, first }: { edition: Edition; first: boolean }) {
  const day = useDay();
  const words = useText('manager').tasks;
  const [isOpen, setOpen] = useState(first);
  const name = words.page.name(edition.document, edition.edition);
  return (
    <div className={layout.card}>
      <h2 className={layout.heading}>{name}</h2>
      <DueDate day={edition.dueOn} />
      <p className={layout.quiet}>{words.page.since(day(edition.from))}</p>
      {edition.document === 'policy' && <TextLink to="/policy">{words.page.readPolicy}</TextLink>}
      <News edition={edition} />
      {isOpen && <TextToSend edition={edition} name={name} />}
      {isOpen ? (
        <ConveyForm edition={edition} name={name} />
      ) : (
        <Action onClick={() => setOpen(true)}>{words.convey(edition.document, edition.edition)}</Action>
      )}
      <Delegate task="conveyVersion" about={edition.decision} what={name} />
    </div>
  );
}
