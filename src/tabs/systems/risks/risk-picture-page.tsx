import { useState } from 'react';
import type { ViewData } from '../../../contract/contract.ts';
import { ownFigures } from '../../../features/reports/annual/figure.ts';
import { type ShownRows, ShownRowsLine, useShownRows } from '../../annual-report/shown-rows.tsx';
import { useView } from '../../api-hooks.tsx';
import { Action, BackLink, TextLink } from '../../parts/link-button.tsx';
import { Beside, List, layout, Section } from '../../parts/page.tsx';
import { StatusWord } from '../../parts/status-word.tsx';
import { EmptyState, ViewPage } from '../../parts/view.tsx';
import { useDay } from '../../use-day.ts';
import { useText } from '../../use-text.ts';
import { ExportRisks } from './export-risks.tsx';
import { levelPictures } from './level-pictures.ts';
import { RiskMap, type RiskSquare } from './risk-map.tsx';

type Picture = ViewData<'riskPicture'>;
type Rows = ShownRows<(typeof ownFigures.risks)[number]> | undefined;
type Chosen = RiskSquare & { on: 'today' | 'yearAgo' };

const levels = { highRisks: 'high', mediumRisks: 'medium', lowRisks: 'low', undecidedRisks: 'undecided' } as const;

/** *Risikobilledet* (S7, S57–S59): every risk of the municipality today and a year ago, and which they are. */
export default function RiskPicturePage() {
  const words = useText('risks');
  const toRegister = useText('systems').toRegister;
  const [chosen, choose] = useState<Chosen>();
  const rows = useShownRows(ownFigures.risks);
  const view = useView('riskPicture', chosen ?? (rows ? { level: levels[rows.figure] } : {}));
  return (
    <ViewPage
      wide
      title={words.picture.title}
      view={view}
      lines={10}
      above={<BackLink to="/systems">{toRegister}</BackLink>}
    >
      {(picture) => <Maps {...{ picture, chosen, choose, rows }} />}
    </ViewPage>
  );
}

interface MapsProps {
  picture: Picture;
  chosen: Chosen | undefined;
  choose: (square: Chosen | undefined) => void;
  rows: Rows;
}

function Maps({ picture, chosen, choose, rows }: MapsProps) {
  const words = useText('risks');
  const { picture: said } = words;
  const day = useDay();
  const { today, yearAgo, yearAgoOn, systems, unassessed, toDecide, toAdvise, overdue } = picture;
  const count = today.reduce((sum, square) => sum + square.count, 0);
  if (count === 0 && yearAgo.length === 0) {
    return <EmptyState picture="calm" title={said.none} next={said.noneNext} />;
  }
  const facts = [
    ...(toDecide > 0 ? [words.toDecide(toDecide)] : []),
    ...(toAdvise > 0 ? [words.toAdvise(toAdvise)] : []),
    ...(overdue > 0 ? [said.overdue(overdue)] : []),
    ...(unassessed > 0 ? [said.unassessed(unassessed)] : []),
  ];
  const then = said.yearAgo(day(yearAgoOn));
  const isFigure = rows !== undefined && !chosen;
  return (
    <>
      <p className={layout.lead}>{said.lead(count, systems)}</p>
      {facts.length > 0 && <p>{facts.join(' · ')}</p>}
      {/* Who comes from a figure looks for its rows. */}
      {isFigure && <Lines {...{ picture, chosen, choose, rows }} />}
      <Beside
        even
        side={
          <Section title={then}>
            <RiskMap
              when={then}
              squares={yearAgo}
              chosen={chosen?.on === 'yearAgo' ? chosen : undefined}
              onChoose={(square) => choose({ ...square, on: 'yearAgo' })}
            />
          </Section>
        }
      >
        <Section title={said.today}>
          <RiskMap
            when={said.today}
            squares={today}
            chosen={chosen?.on === 'today' ? chosen : undefined}
            onChoose={(square) => choose({ ...square, on: 'today' })}
          />
        </Section>
      </Beside>
      {!isFigure && <Lines {...{ picture, chosen, choose, rows }} />}
      {picture.informed.length > 0 && (
        <Section title={said.informed}>
          <List of={picture.informed.map(named)} by="id">
            {(line) => <Line line={line} />}
          </List>
          {picture.informedMore > 0 && <p className={layout.quiet}>{said.more(picture.informedMore)}</p>}
        </Section>
      )}
      {count > 0 && (
        <div className={layout.actions} data-screen-only>
          <ExportRisks count={count} />
        </div>
      )}
    </>
  );
}

/** The risks of the chosen square, else those behind a figure of a report, else the high ones. */
function Lines({ picture: { lines, more, yearAgoOn }, chosen, choose, rows }: MapsProps) {
  const words = useText('risks');
  const { picture: said } = words;
  const day = useDay();
  const of = chosen && ([words.likelihood[chosen.likelihood], words.consequence[chosen.consequence]] as const);
  const title = !of
    ? rows
      ? said.behind
      : said.high
    : chosen.on === 'today'
      ? said.chosen(...of)
      : said.chosenThen(...of, day(yearAgoOn));
  return (
    <Section title={title}>
      {chosen && (
        <div className={layout.actions} data-screen-only>
          <Action onClick={() => choose(undefined)}>{said.clear}</Action>
        </div>
      )}
      {!chosen && rows && <ShownRowsLine rows={rows} />}
      {lines.length === 0 && <p>{said.noSuch}</p>}
      <List of={lines.map(named)} by="id">
        {(line) => <Line line={line} />}
      </List>
      {more > 0 && <p className={layout.quiet}>{said.more(more)}</p>}
    </Section>
  );
}

const named = (line: Picture['lines'][number]) => ({ ...line, id: `${line.system} ${line.threat}` });

function Line({ line }: { line: Picture['lines'][number] }) {
  const words = useText('risks');
  const day = useDay();
  const { system, name, threat, level, turn, decision, nextLook, citizens, municipality, likelihood } = line;
  const threatName = words.threat[threat];
  return (
    <article className={layout.card} aria-label={`${name}: ${threatName}`}>
      <TextLink to={`/system/${system}/risks`}>{`${name}: ${threatName}`}</TextLink>
      <div className={layout.row}>
        <StatusWord kind={levelPictures[level]}>{words.level[level]}</StatusWord>
        {decision ? <span>{words.decision[decision]}</span> : <StatusWord kind="round">{words.waits[turn]}</StatusWord>}
      </div>
      <p className={layout.quiet}>
        {[
          words.likelihood[likelihood],
          words.forCitizens(words.consequence[citizens]),
          words.forMunicipality(words.consequence[municipality]),
          ...(nextLook ? [words.nextLook(day(nextLook))] : []),
        ].join(' · ')}
      </p>
    </article>
  );
}
