import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { type AnnualText, longestJudgement } from '../../features/reports/annual/figure.ts';
import { KeptConflict } from '../case-papers/kept-conflict.tsx';
import { type KeptPlace, useKeptText } from '../case-papers/use-kept-text.ts';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { AnnualReport } from './shown-annual-report.ts';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  area: { '& textarea': { minHeight: '72px', maxHeight: '60dvh', fieldSizing: 'content' } },
  status: { minHeight: '20px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface WrittenPartProps {
  part: AnnualText;
  report: AnnualReport;
  mayWrite: boolean;
  onKept: () => void;
}

/** What the DBR writes in one part: a field while it is a draft, and the words themselves once it is locked. */
export function WrittenPart({ part, report, mayWrite, onKept }: WrittenPartProps) {
  const { annual: words } = useText('reports');
  const text = report.texts[part] ?? '';
  if (mayWrite && !report.isLocked)
    return <Judgement part={part} year={report.year} edition={report.edition} text={text} onKept={onKept} />;
  if (text === '') return null;
  return (
    <div className={part === 'conclusion' ? layout.card : undefined}>
      <h3 className={layout.subheading}>{words.written[part]}</h3>
      <p className={layout.asWritten}>{text}</p>
    </div>
  );
}

interface JudgementProps {
  part: AnnualText;
  year: number;
  edition: number;
  text: string;
  onKept: () => void;
}

/** Kept while it is written; of two who write in the same part neither loses a word. An empty one is folded away. */
function Judgement({ part, year, edition, text, onKept }: JudgementProps) {
  const styles = useStyles();
  const { annual: words } = useText('reports');
  const { kept: says } = useText('cases').casePapers;
  const place = useMemo(
    (): KeptPlace => ({
      slot: `annual ${year} ${part}${edition === 1 ? '' : ` ${edition}`}`,
      save: async (api, written, seen) =>
        (await api.action('writeAnnualText', { year, edition, part, text: written ?? '', seen })).record,
    }),
    [year, edition, part],
  );
  const kept = useKeptText(place, text, onKept);
  const [isFolded] = useState(part !== 'conclusion' && kept.text === '');
  const [isOpen, setOpen] = useState(false);
  const isSaid =
    kept.state === 'waiting' || kept.state === 'saving' || kept.state === 'kept' || kept.state === 'failed';
  const field = (
    <div className={styles.box} data-screen-only>
      <FreeTextField
        label={words.written[part]}
        hint={part === 'conclusion' ? words.conclusionHelp : undefined}
        value={kept.text}
        maxLength={longestJudgement}
        area={{ className: styles.area, onBlur: kept.flush }}
        onChange={kept.write}
      />
      <span role="status" className={styles.status}>
        {isSaid && says[kept.state as 'kept']}
        {kept.state === 'kept' && kept.masked.length > 0 && `. ${says.masked}`}
      </span>
      {kept.state === 'refused' && kept.fault && <RefusalNotice fault={kept.fault} />}
      <KeptConflict of={kept} />
    </div>
  );
  if (!isFolded || part === 'conclusion') return field;
  return (
    <Folded
      title={words.write(words.section[part])}
      open={isOpen || kept.text !== ''}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      data-screen-only
    >
      {field}
    </Folded>
  );
}
