import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { useWhen } from '../cases/when-words.ts';
import { TextLink } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Folded, layout, Section } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { ViewPage } from '../parts/view.tsx';
import { useDay } from '../use-day.ts';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import { BringIn } from './bring-in.tsx';

const shownAtOnce = 10;

/** *Adgang til DBR-webstedet*: what Microsoft's log, the app's own and the lists themselves say (S74). */
export default function SiteAccessLogPage() {
  const words = useText('cases').siteAccessLog;
  const mayBring = useMay('importAuditExport');
  const view = useView('siteTouches', {});
  return (
    <ViewPage title={words.title} lead={words.lead} view={view} lines={8}>
      {(data) => (
        <>
          {data.loading && <Notice kind="info" title={words.loading} role="status" />}
          {!data.loading && <CheckState data={data} />}
          {mayBring && <BringIn />}
          <SiteAccessList data={data} />
          <ReadList reads={data.reads} />
          <EditList edits={data.edits} />
        </>
      )}
    </ViewPage>
  );
}

/** Who has opened cases in the app, the newest first. */
function ReadList({ reads }: { reads: SiteTouches['reads'] }) {
  const when = useWhen();
  const words = useText('cases').siteAccessLog;
  const line = ({ name, number, count, last }: SiteTouches['reads'][number]) => (
    <li key={`${name} ${number}`}>{words.read(name, number, words.times(count), when(last))}</li>
  );
  const rest = reads.slice(shownAtOnce);
  return (
    <Section title={words.reads}>
      {reads.length === 0 && <p className={layout.quiet}>{words.readsNone}</p>}
      <ul className={layout.list}>{reads.slice(0, shownAtOnce).map(line)}</ul>
      {rest.length > 0 && (
        <Folded title={words.more(rest.length)}>
          <ul className={layout.list}>{rest.map(line)}</ul>
        </Folded>
      )}
    </Section>
  );
}

/** What was done past the app, what nobody expects first. */
function SiteAccessList({ data: { touches, until } }: { data: SiteTouches }) {
  const onDay = useDay();
  const words = useText('cases').siteAccessLog;
  return (
    <Section title={words.past}>
      {touches.length === 0 && until !== undefined && <p className={layout.quiet}>{words.pastNone}</p>}
      <ul className={layout.list}>
        {touches.map(({ key, who, name, kind, day, count, operations, isExpected }) => (
          <li key={key} className={layout.card}>
            <div className={layout.row}>
              <StatusWord kind={isExpected ? 'done' : kind === 'read' ? 'changed' : 'urgent'}>
                {words.kind[kind]}
              </StatusWord>
              {isExpected && <span className={layout.quiet}>{words.expected}</span>}
            </div>
            <p>{words.touch(name ?? who, onDay(day), words.times(count))}</p>
            <p className={layout.quiet}>{words.operations(operations.join(', '))}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What somebody changed in the DBR's lists past the app. */
function EditList({ edits }: { edits: SiteTouches['edits'] }) {
  const when = useWhen();
  const words = useText('cases').siteAccessLog;
  return (
    <Section title={words.edits}>
      {edits.length === 0 && <p className={layout.quiet}>{words.editsNone}</p>}
      <ul className={layout.list}>
        {edits.map(({ key, listName, item, editor, editedAt, deleted, settled }) => (
          <li key={key} className={layout.card}>
            <div className={layout.row}>
              <StatusWord kind={deleted ? 'urgent' : 'changed'}>{deleted ? words.deleted : words.changed}</StatusWord>
              {settled && <StatusWord kind="done">{words.settled}</StatusWord>}
            </div>
            <p>{words.edit(listName, item, editor, when(editedAt))}</p>
          </li>
        ))}
      </ul>
      {edits.length > 0 && (
        <div>
          <TextLink to="/foreign-edits">{words.toEdits}</TextLink>
        </div>
      )}
    </Section>
  );
}

type SiteTouches = ViewData<'siteTouches'>;

/** Up to which day it has been checked, or since when it has not been. */
function CheckState({ data: { until, isDue, checks } }: { data: SiteTouches }) {
  const day = useDay();
  const words = useText('cases').siteAccessLog;
  return (
    <>
      {until === undefined && (
        <Notice kind="warning" title={words.never}>
          <p>{words.neverNext}</p>
        </Notice>
      )}
      {until !== undefined && isDue && (
        <Notice kind="warning" title={words.notSince(day(until))}>
          <p>{words.notSinceNext}</p>
        </Notice>
      )}
      {until !== undefined && !isDue && <Notice kind="good" title={words.until(day(until))} />}
      {checks.length > 0 && (
        <Folded title={words.checks}>
          <ul className={layout.tightList}>
            {checks.map(({ from, until: to, lines, byName }) => (
              <li key={`${from} ${to}`}>{words.checkLine(day(from), day(to), lines, byName)}</li>
            ))}
          </ul>
        </Folded>
      )}
    </>
  );
}
