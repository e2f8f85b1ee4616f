import { tokens } from '@fluentui/react-components';
import type { ViewData } from '../../contract/contract.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { Press, TextLink } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { BandMark } from '../reading-status/band-mark.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';

type Council = ViewData<'council'>;

/** *Byrådet* for its secretariat (S102): counts, a reminder in the mayor's name, and names only by decision. */
export default function CouncilPage() {
  const words = useText('manager').council;
  const view = useView('council', {});
  return (
    <ViewPage title={words.title} view={view} lines={8}>
      {(council) => <CouncilReading council={council} />}
    </ViewPage>
  );
}

function CouncilReading({ council }: { council: Council }) {
  const words = useText('manager').council;
  const { people, ready, mayor, coverage, names } = council;
  if (people === 0) {
    return <EmptyState picture="seat" title={words.nobody} next={words.nobodyNext} />;
  }
  return (
    <>
      <p className={layout.lead}>{ready === undefined ? words.small(people) : words.ready(ready, people)}</p>
      {ready !== undefined && <ReadyPicture ready={ready} people={people} label={words.pictureOf(ready, people)} />}
      <p>{words.followUp}</p>
      <RemindCouncil mayor={mayor} />
      <Coverage coverage={coverage} />
      {names ? <Names names={names} /> : <p className={layout.quiet}>{words.noNames}</p>}
    </>
  );
}

function Coverage({ coverage }: Pick<Council, 'coverage'>) {
  const words = useText('manager').council;
  if (coverage.length === 0) return null;
  return (
    <section>
      <h2 className={layout.heading}>{words.coverage}</h2>
      <p className={layout.quiet}>{words.coverageHelp}</p>
      <ul className={layout.tightList}>
        {coverage.map(({ rule, title, band }) => (
          <li key={rule} className={layout.entry}>
            <TextLink to={`/handbook/rule/${rule}`}>
              {rule.toUpperCase()} {title}
            </TextLink>
            <BandMark band={band} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Names({ names }: { names: NonNullable<Council['names']> }) {
  const day = useDay();
  const words = useText('manager').council;
  return (
    <section>
      <h2 className={layout.heading}>{words.names}</h2>
      <p className={layout.quiet}>{words.namesWhy(day(names.decidedOn), names.caseRef)}</p>
      <ul className={layout.tightList}>
        {names.members.map(({ name, state, owes }) => (
          <li key={name} className={layout.entry}>
            <span className={layout.entryName}>{name}</span>
            <span>
              {words.state[state]}
              {owes > 0 && state !== 'paused' && ` · ${words.owes(owes)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** *Send påmindelse i borgmesterens navn* (S102): to those who owe something, whoever they are. */
function RemindCouncil({ mayor }: { mayor: string }) {
  const words = useText('manager').council;
  const action = useAction('remindCouncil');
  const answer = action.data?.record;
  const came = answer?.counts;
  return (
    <>
      <p className={layout.quiet}>{words.remindHelp(mayor)}</p>
      {!answer && (
        <div className={layout.actions}>
          <Press of={action} send={{ everybody: true }} busy={words.reminding} appearance="primary">
            {words.remind}
          </Press>
        </div>
      )}
      <div role="status">
        {answer && !came && <p>{words.reminded}</p>}
        {came && came.owing === 0 && <p>{words.nothingOwed}</p>}
        {came && came.onItsWay > 0 && <p>{words.onItsWay(came.onItsWay)}</p>}
        {came && came.owing > came.onItsWay && <p>{words.resting(came.owing - came.onItsWay)}</p>}
      </div>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
    </>
  );
}

interface ReadyPictureProps {
  ready: number;
  people: number;
  /** What the picture shows, for whoever does not see it. */
  label: string;
}

const size = { square: 20, gap: 6, perRow: 13 };
const step = size.square + size.gap;

/** A square for each member, as many filled as are ready; which is whose nobody can say. */
function ReadyPicture({ ready, people, label }: ReadyPictureProps) {
  const rows = Math.ceil(people / size.perRow);
  const squares = Array.from({ length: people }, (_, index) => index);
  return (
    <svg
      viewBox={`0 0 ${size.perRow * step} ${rows * step}`}
      style={{ display: 'block', width: '100%', maxWidth: '360px', color: tokens.colorBrandForeground1 }}
      role="img"
      aria-label={label}
      focusable="false"
    >
      {squares.map((index) => (
        <rect
          key={index}
          x={(index % size.perRow) * step + 1}
          y={Math.floor(index / size.perRow) * step + 1}
          width={size.square}
          height={size.square}
          rx="4"
          fill={index < ready ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.5"
        />
      ))}
    </svg>
  );
}
