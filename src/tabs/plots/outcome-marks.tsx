import type { ControlOutcome } from '../../features/controls/stored-words.ts';
import { type PlotTone, toneColour } from './tones.ts';
import './plots.css';

interface OutcomeMark {
  outcome: ControlOutcome;
  /** What came of it, and when. */
  words: string;
}

interface OutcomeMarksProps {
  label: string;
  /** The latest first. */
  marks: readonly OutcomeMark[];
}

/** So many are seen at a glance. */
const mostMarks = 10;
const step = 18;
const [middle, size] = [8, 16];

/** What came of a control over time as a small row, the latest last: a shape for each outcome, and its words. */
export function OutcomeMarks({ label, marks }: OutcomeMarksProps) {
  const shown = marks.slice(0, mostMarks).toReversed();
  const name = [label, ...shown.map(({ words }) => words)].join('. ');
  return (
    <svg className="plot" role="img" aria-label={name} width={shown.length * step} height={size}>
      {shown.map(({ outcome, words }, place) => (
        <g key={words} transform={`translate(${place * step} 0)`}>
          <title>{words}</title>
          <Shape outcome={outcome} />
        </g>
      ))}
    </svg>
  );
}

const tones: Readonly<Record<ControlOutcome, PlotTone>> = {
  inOrder: 'ready',
  findings: 'behind',
  notDone: 'paused',
  withdrawn: 'rest',
};

/** Full in order, a ring where something is to be put right, a line where it was not done. */
function Shape({ outcome }: Pick<OutcomeMark, 'outcome'>) {
  const colour = toneColour(tones[outcome]);
  if (outcome === 'inOrder') return <circle cx={middle} cy={middle} r={6} style={{ fill: colour }} />;
  if (outcome === 'findings') {
    return <circle cx={middle} cy={middle} r={5} fill="none" strokeWidth={3} style={{ stroke: colour }} />;
  }
  return <rect x={2} y={middle - 2} width={12} height={4} rx={2} style={{ fill: colour }} />;
}
