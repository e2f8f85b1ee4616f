import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { yearOf } from '../../core/dates.ts';
import { yearSpan } from '../../core/period.ts';
import { isConcludedIn, isPresented } from '../../features/audits/audit-figures.ts';
import { addressOf } from '../../features/audits/audit-keys.ts';
import { ownFigures } from '../../features/reports/annual/figure.ts';
import { type ShownRows, ShownRowsLine, useShownRows } from '../annual-report/shown-rows.tsx';
import { useView } from '../api-hooks.tsx';
import { Action, TextLink } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Beside, List, layout, Section } from '../parts/page.tsx';
import { useSaid } from '../parts/said.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { BeginForm } from './begin-form.tsx';
import { ExportFindings } from './export-findings.tsx';
import { statePictures } from './shown-audit.ts';

type Audits = ViewData<'audits'>;
type AuditCount = (typeof ownFigures.audits)[number];

/** Which of the audits that were concluded in the year a figure is of. */
const fits: Readonly<Record<AuditCount, (audit: Audits['audits'][number]) => boolean>> = {
  audits: () => true,
  auditFindings: ({ findings }) => findings > 0,
  openFindings: () => false,
  presented: isPresented,
};

/** *Revision* (S113, S114, S116): what is to be put right first, and every audit, the latest first. */
export default function AuditsPage() {
  const words = useText('audits');
  const view = useView('audits', {});
  const rows = useShownRows(ownFigures.audits);
  return (
    <ViewPage wide title={words.title} view={view} lines={8}>
      {(data) => (rows ? <Narrowed data={data} rows={rows} /> : <Every data={data} />)}
    </ViewPage>
  );
}

/** The audits behind a figure of a year's report, or the findings that are open (S115). */
function Narrowed({ data: { audits, findings }, rows }: { data: Audits; rows: ShownRows<AuditCount> }) {
  const today = useToday();
  const { figure, year = yearOf(today) } = rows;
  const found = audits.filter((audit) => fits[figure](audit) && isConcludedIn(audit, yearSpan(year, today)));
  return (
    <>
      <ShownRowsLine rows={rows} isEmpty={figure !== 'openFindings' && found.length === 0} />
      {figure === 'openFindings' ? (
        <Findings findings={findings} />
      ) : (
        <List of={found} by="key">
          {(audit) => <AuditCard audit={audit} />}
        </List>
      )}
    </>
  );
}

function Every({ data }: { data: Audits }) {
  const words = useText('audits');
  const { audits, findings } = data;
  return (
    <>
      {audits.length > 0 && <p className={layout.lead}>{words.lead(audits.length, findings.length)}</p>}
      <Systematic data={data} />
      {data.mayBegin && <Begin />}
      {audits.length === 0 ? (
        <EmptyState picture="calm" title={words.none} next={words.noneNext} />
      ) : (
        <Beside even side={<Findings findings={findings} />}>
          <Section title={words.all}>
            <List of={audits} by="key">
              {(audit) => <AuditCard audit={audit} />}
            </List>
          </Section>
        </Beside>
      )}
    </>
  );
}

/** When the last systematic control was, and when the next is to be (S114). */
function Systematic({ data: { systematic, audits } }: { data: Audits }) {
  const words = useText('audits');
  const day = useDay();
  const { last, by, isNear } = systematic;
  if (last === undefined || by === undefined) {
    const isUnderWay = audits.some(({ kind, state }) => kind === 'systematic' && state === 'underWay');
    return isUnderWay ? null : <p>{words.noSystematic}</p>;
  }
  const said = words.systematic(day(last), day(by));
  return isNear ? <Notice kind="warning" title={said} /> : <p>{said}</p>;
}

function Begin() {
  const words = useText('audits');
  const [isOpen, setOpen] = useState(false);
  const { notice, done } = useSaid();
  return (
    <>
      {notice}
      {isOpen ? (
        <BeginForm
          onClose={() => setOpen(false)}
          onBegun={(title) => {
            setOpen(false);
            done(words.begun(title));
          }}
        />
      ) : (
        <div className={layout.actions} data-screen-only>
          <Action appearance="primary" onClick={() => setOpen(true)}>
            {words.begin}
          </Action>
        </div>
      )}
    </>
  );
}

function AuditCard({ audit }: { audit: Audits['audits'][number] }) {
  const words = useText('audits');
  const day = useDay();
  const { key, title, kind, state, beganOn, dueOn, concludedOn, performerName, performedBy, open } = audit;
  const looked = audit.inOrder + audit.findings + audit.notLookedAt;
  return (
    <article className={layout.card} aria-label={title}>
      <div className={layout.row}>
        <StatusWord kind={statePictures[state]}>{words.state[state]}</StatusWord>
        <span>{words.kind[kind]}</span>
      </div>
      <TextLink to={addressOf(key)}>{title}</TextLink>
      <p className={layout.quiet}>
        {[
          concludedOn === undefined && dueOn !== undefined
            ? words.period(day(beganOn), day(dueOn))
            : words.began(day(beganOn)),
          ...(performerName === undefined
            ? []
            : [(state === 'underWay' ? words.performedBy : words.performed)(performerName)]),
          ...(performedBy === undefined ? [] : [words.performed(performedBy)]),
        ].join(' · ')}
      </p>
      {looked > 0 && <p>{words.result(audit.inOrder, audit.findings, audit.notLookedAt)}</p>}
      {audit.findings > 0 && <p>{open === 0 ? words.allDone : words.stillOpen(open)}</p>}
      <Presented audit={audit} />
    </article>
  );
}

/** Of the auditors' report, whether the council has had it (S116). */
function Presented({ audit: { kind, state, presentedOn, caseNumber = '' } }: { audit: Audits['audits'][number] }) {
  const words = useText('audits');
  const day = useDay();
  if (presentedOn !== undefined) return <p>{words.presented(day(presentedOn), caseNumber)}</p>;
  return kind === 'external' && state !== 'givenUp' ? <p>{words.notPresented}</p> : null;
}

function Findings({ findings }: Pick<Audits, 'findings'>) {
  const words = useText('audits');
  const [day, today] = [useDay(), useToday()];
  return (
    <Section title={words.open}>
      {findings.length === 0 && <p>{words.nothingOpen}</p>}
      <List of={findings} by="key">
        {({ audit, auditTitle, heading, followUp, followUpOwnerName: owner = '', followUpDue: due = today }) => (
          <article className={layout.card} aria-label={heading}>
            <TextLink to={addressOf(audit)}>{heading}</TextLink>
            <p className={layout.asWritten}>{followUp}</p>
            {due < today ? (
              <StatusWord kind="urgent">{words.followUpLate(owner, day(due))}</StatusWord>
            ) : (
              <p>{words.followUpBy(owner, day(due))}</p>
            )}
            <p className={layout.quiet}>{auditTitle}</p>
          </article>
        )}
      </List>
      {findings.length > 0 && (
        <div className={layout.actions} data-screen-only>
          <ExportFindings findings={findings} />
        </div>
      )}
    </Section>
  );
}
