import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useSearchParams } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { FigureTable } from '../breach-reports/figure-table.tsx';
import { useSpeech } from '../language.tsx';
import { useDownload } from '../parts/download.tsx';
import { Action, BackLink, LinkButton, TextLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useDay } from '../use-day.ts';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';

type Report = NonNullable<ViewData<'centreReport'>['report']>;

/** The centre's report to its head (S71, S80): one centre's figures, to read, to print and to take along in Word. */
export default function CentreReportPage() {
  const { centre: words } = useText('reports');
  const { title } = useText('manager').centre;
  const unit = useSearchParams()[0].get('unit');
  const seesCentre = useMay('centre');
  const view = useView('centreReport', unit ? { unit } : {});
  return (
    <ViewPage
      above={seesCentre && <BackLink to="/centre">{title}</BackLink>}
      title={words.title}
      view={view}
      lines={12}
    >
      {({ centres, report }) => (
        <>
          {centres.length > 1 && (
            <nav className={layout.row} aria-label={words.other} data-screen-only>
              <span>{words.other}:</span>
              {centres.flatMap((one) =>
                one.unit === report?.unit ? (
                  []
                ) : (
                  <TextLink key={one.unit} to={`/centre/report?unit=${encodeURIComponent(one.unit)}`}>
                    {one.name}
                  </TextLink>
                ),
              )}
            </nav>
          )}
          {report ? (
            <Figures report={report} />
          ) : (
            <EmptyState picture="calm" title={words.none} next={words.noneNext} />
          )}
        </>
      )}
    </ViewPage>
  );
}

function Figures({ report: { unit, name, year, on, sections, measures } }: { report: Report }) {
  const { annual, centre: words } = useText('reports');
  const { more } = useText('cases').breachReports;
  const day = useDay();
  const names = { ...annual.figure, ...words.figure };
  const isCovered = sections.some(({ figures }) =>
    figures.some(({ told, of = '0' }) => [told, of].some((one) => !/^\d+$/.test(one))),
  );
  return (
    <article className={layout.form} aria-label={words.titleOf(name, year)}>
      <h2 className={layout.heading}>{words.titleOf(name, year)}</h2>
      <p className={layout.quiet}>{words.on(day(on))}</p>
      <Files unit={unit} />
      {sections.map(({ section, figures }) => (
        <section key={section} className={layout.card} aria-label={annual.section[section]}>
          <h3 className={layout.subheading}>{annual.section[section]}</h3>
          <FigureTable
            what={annual.head.what}
            heads={[annual.head.now(year)]}
            lines={figures.map(({ figure, told, of }) => ({
              key: figure,
              name: names[figure],
              counts: [annual.of(told, of)],
            }))}
          />
          {section === 'breaches' && <p className={layout.quiet}>{more}</p>}
        </section>
      ))}
      <Measures measures={measures} />
      {isCovered && <p className={layout.quiet}>{annual.covered}</p>}
    </article>
  );
}

function Measures({ measures }: Pick<Report, 'measures'>) {
  const { centre: words } = useText('reports');
  const day = useDay();
  const mayDecide = useMay('saveMeasure');
  return (
    <section className={layout.card} aria-label={words.measures}>
      <h3 className={layout.subheading}>{words.measures}</h3>
      {measures.length === 0 && <p className={layout.quiet}>{words.noMeasures}</p>}
      <ul className={layout.tightList}>
        {measures.map(({ key, what, dueOn, doneOn }) => (
          <li key={key} className={layout.entry}>
            <span>{what}</span>
            <StatusWord kind={doneOn === undefined ? 'owed' : 'done'}>
              {doneOn === undefined ? words.due(day(dueOn)) : words.done(day(doneOn))}
            </StatusWord>
          </li>
        ))}
      </ul>
      {mayDecide && (
        <div data-screen-only>
          <LinkButton to="/training">{words.toMeasures}</LinkButton>
        </div>
      )}
    </section>
  );
}

function Files({ unit }: { unit: string }) {
  const { annual, taken } = useText('reports');
  const { print } = useText('cases').breachReports;
  const { language } = useSpeech();
  const { action, take, outcome } = useDownload('takeCentreReport', taken);
  return (
    <div className={layout.form} data-screen-only>
      <div className={layout.actions}>
        <Action
          icon={<ArrowDownloadRegular />}
          disabledFocusable={action.isPending}
          onClick={() => take({ unit, language })}
        >
          {annual.word}
        </Action>
        <Action onClick={() => window.print()}>{print}</Action>
      </div>
      {outcome}
    </div>
  );
}
