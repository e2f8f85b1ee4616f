import type { ViewData } from '../../contract/contract.ts';
import { type SystemLack, systemLacks } from '../../features/systems/completeness.ts';
import { type SystemPart, systemParts } from '../../features/systems/stored-words.ts';
import { useView } from '../api-hooks.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { Folded, List, layout, Section } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useAway, useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { partName } from './part-name.ts';
import { ProposedOwners } from './proposed-owners.tsx';
import { SystemCard } from './system-list.tsx';

type Owed = ViewData<'mySystems'>['open'][number];

/** Is it something the system lacks, or a document? Else it is a control, or follows from one. */
const isLack = (what: Owed['what']): what is SystemLack => (systemLacks as readonly string[]).includes(what);

/** *Mine systemer*: what the reader owes the systems they have a part in, by date, and the systems (S93, S97). */
export default function MySystemsPage() {
  const words = useText('systems');
  const view = useView('mySystems', {});
  return (
    <ViewPage title={words.mine.title} view={view} lines={6}>
      {(data) => <Mine data={data} />}
    </ViewPage>
  );
}

function Mine({ data: { systems, open, risks, later, proposed } }: { data: ViewData<'mySystems'> }) {
  const words = useText('systems');
  if (systems.length === 0 && proposed.length > 0) return <ProposedOwners proposed={proposed} />;
  if (systems.length === 0) {
    return <EmptyState picture="calm" title={words.mine.none} next={words.mine.noneNext} />;
  }
  return (
    <>
      <ProposedOwners proposed={proposed} />
      <p className={layout.lead}>{words.mine.lead(systems.length)}</p>
      <Section title={words.mine.open}>
        {open.length + risks.length === 0 ? (
          <p>{words.mine.nothing}</p>
        ) : (
          <ul className={layout.list}>
            {risks.map(({ system, name, count }) => (
              <li key={system} className={layout.card}>
                <TextLink to={`/system/${system}/risks`}>{words.mine.risks(count, name)}</TextLink>
              </li>
            ))}
            {open.map((work) => (
              <li key={`${work.system} ${work.what} ${work.control} ${work.dueOn}`} className={layout.card}>
                <Work work={work} />
              </li>
            ))}
          </ul>
        )}
        {later > 0 && <p className={layout.quiet}>{words.mine.later(later)}</p>}
      </Section>
      <Meaning parts={systemParts.filter((part) => systems.some(({ parts }) => parts.includes(part)))} />
      <Section title={words.mine.all}>
        <List of={systems} by="key">
          {({ parts, ...line }) => (
            <SystemCard line={line}>
              {parts.length > 0 && <p>{parts.map((part) => partName(words, part, line.kind)).join(', ')}</p>}
            </SystemCard>
          )}
        </List>
      </Section>
    </>
  );
}

/** What is expected of somebody by the parts they have (S90, S91, S98, S100). */
function Meaning({ parts }: { parts: readonly SystemPart[] }) {
  const words = useText('systems');
  return (
    <Folded title={words.mine.means}>
      {parts.map((part) => (
        <p key={part}>
          <span className={layout.entryName}>{words.part[part]}: </span>
          {words.mine.meaning[part]}
        </p>
      ))}
    </Folded>
  );
}

function lackSaid(
  { mine, lack }: ReturnType<typeof useText<'systems'>>,
  { what, name, dueOn }: { what: SystemLack; name: string; dueOn: string | undefined },
): string {
  if (what === 'auditorStatement') return mine.statement(name);
  return (dueOn === undefined ? mine.line : mine.review)(lack[what], name);
}

function Work({ work: { system, name, what, dueOn } }: { work: Owed }) {
  const words = useText('systems');
  const controls = useText('controls');
  const life = useText('life');
  const [day, away, today] = [useDay(), useAway(), useToday()];
  return (
    <>
      {dueOn !== undefined && (
        <StatusWord kind={dueOn < today ? 'urgent' : 'owed'}>{words.mine.due(day(dueOn), away(dueOn))}</StatusWord>
      )}
      <TextLink to={`/system/${system}`}>
        {isLack(what)
          ? lackSaid(words, { what, name, dueOn })
          : words.mine.control(
              what === 'approval' ? life.approval : what === 'followUp' ? controls.followUp : controls.kind[what],
              name,
            )}
      </TextLink>
    </>
  );
}
