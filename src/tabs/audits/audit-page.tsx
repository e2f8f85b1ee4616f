import { useState } from 'react';
import { useParams } from 'react-router';
import { drawnIn, groupName, groupOf, type LineGroup } from '../../features/audits/line-words.ts';
import { useView } from '../api-hooks.tsx';
import { Action, BackLink } from '../parts/link-button.tsx';
import { Beside, Folded, List, layout, Page, PageTitle, Section } from '../parts/page.tsx';
import { useSaid } from '../parts/said.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import { AuditLine } from './audit-line.tsx';
import { AuditSide } from './audit-side.tsx';
import { PointForm } from './point-form.tsx';
import { type AuditPartProps, type ShownLine, type ShownPoint, statePictures } from './shown-audit.ts';
import { PointContent } from './shown-point.tsx';

/** One audit (S113, S114, S116): what is to be looked at, what came of it, and how it is ended. */
export default function AuditPage() {
  const { audit = '' } = useParams();
  const words = useText('audits');
  const seesAll = useMay('audits');
  const view = useView('audit', { audit });
  const { notice, say } = useSaid();
  return (
    <Page wide>
      {seesAll && <BackLink to="/audits">{words.toAll}</BackLink>}
      <QueryBoundary view={view} lines={10} titled>
        {(data) => (
          <>
            <PageTitle>{data.title}</PageTitle>
            <div className={layout.row}>
              <StatusWord kind={statePictures[data.state]}>{words.state[data.state]}</StatusWord>
              <span>{words.kind[data.kind]}</span>
            </div>
            {notice}
            {data.isPart ? <Mine audit={data} onDone={say} /> : <Whole audit={data} onDone={say} />}
          </>
        )}
      </QueryBoundary>
    </Page>
  );
}

/** For who follows a finding up: that, and nothing else. */
function Mine({ audit, onDone }: AuditPartProps) {
  const words = useText('audits');
  return (
    <Section title={words.group.mine}>
      <List of={audit.points} by="key">
        {(point) => (
          <article className={layout.card} aria-label={point.heading}>
            <h3 className={layout.subheading}>{point.heading}</h3>
            <PointContent {...{ point, onDone }} />
          </article>
        )}
      </List>
    </Section>
  );
}

const groups: readonly LineGroup[] = ['before', 'themes', 'sample'];

function Whole({ audit, onDone }: AuditPartProps) {
  const words = useText('audits');
  const byGroup = Map.groupBy(audit.checklist, groupOf);
  const drawn = drawnIn(audit, words);
  return (
    <Beside side={<AuditSide {...{ audit, onDone }} />}>
      {groups.map((group) => {
        const lines = byGroup.get(group) ?? [];
        if (lines.length === 0) return null;
        return (
          <Section key={group} title={groupName(group, audit.kind, words)}>
            {group === 'sample' && drawn && <p className={layout.quiet}>{drawn}</p>}
            <Lines {...{ audit, lines, onDone }} />
          </Section>
        );
      })}
      <OwnPoints {...{ audit, onDone }} />
    </Beside>
  );
}

/** While it is under way each line has its place; once it is ended, what was in order is folded away. */
function Lines({ audit, lines, onDone }: AuditPartProps & { lines: readonly ShownLine[] }) {
  const words = useText('audits');
  const list = (some: readonly ShownLine[]) => (
    <List of={some.map((line) => ({ ...line, id: `${line.place}` }))} by="id">
      {(line) => <AuditLine {...{ audit, line, onDone }} />}
    </List>
  );
  if (audit.state === 'underWay') return list(lines);
  const inOrder = lines.filter(({ point }) => point?.outcome === 'inOrder');
  return (
    <>
      {list(lines.filter((line) => !inOrder.includes(line)))}
      {inOrder.length > 0 && <Folded title={words.inOrder(inOrder.length)}>{list(inOrder)}</Folded>}
    </>
  );
}

/** Points that stand on no checklist, and the remarks of the DBR. */
function OwnPoints({ audit, onDone }: AuditPartProps) {
  const words = useText('audits');
  const [isOpen, setOpen] = useState(false);
  const { answer, remark } = audit.may;
  if (audit.points.length === 0 && !answer && !remark) return null;
  return (
    <Section title={audit.checklist.length > 0 ? words.group.own : words.group.points}>
      <List of={audit.points} by="key">
        {(point) => <OwnPoint {...{ audit, point, onDone }} />}
      </List>
      {isOpen ? (
        <PointForm
          {...{ audit, isRemark: remark }}
          onDone={(said) => {
            setOpen(false);
            onDone(said);
          }}
          onClose={() => setOpen(false)}
        />
      ) : (
        (answer || remark) && (
          <div className={layout.actions} data-screen-only>
            <Action onClick={() => setOpen(true)}>{remark ? words.addRemark : words.addPoint}</Action>
          </div>
        )
      )}
    </Section>
  );
}

function OwnPoint({ audit, point, onDone }: AuditPartProps & { point: ShownPoint }) {
  const words = useText('audits');
  const [isOpen, setOpen] = useState(false);
  const isRemark = point.outcome === 'remark';
  return (
    <article className={layout.card} aria-label={point.heading}>
      {!isOpen && <h3 className={layout.subheading}>{point.heading}</h3>}
      {isOpen ? (
        <PointForm
          {...{ audit, point, isRemark }}
          onDone={(said) => {
            setOpen(false);
            onDone(said);
          }}
          onClose={() => setOpen(false)}
        />
      ) : (
        <PointContent {...{ point, onDone }} />
      )}
      {point.mayWrite && !isOpen && (
        <div data-screen-only>
          <Action
            appearance="subtle"
            className={layout.flush}
            aria-label={words.correctNamed(point.heading)}
            onClick={() => setOpen(true)}
          >
            {words.correct}
          </Action>
        </div>
      )}
    </article>
  );
}
