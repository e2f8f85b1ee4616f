import type { ViewData } from '../../contract/contract.ts';
import { layout } from '../parts/page-layout.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { type TextOf, useText } from '../use-text.ts';

type Papers = ViewData<'casePapers'>;
export type Trace = Papers['story'][number]['traces'][number];

/** What was found in a field that points at people, in words. */
function tracesInWords(traces: readonly Trace[], words: TextOf<'cases'>['casePapers']): string {
  return traces.map(({ what, shown }) => words.trace[what](shown)).join(', ');
}

/** The check of one field: clean, or what was found. */
export function FieldCheck({ traces }: { traces: readonly Trace[] }) {
  const words = useText('cases').casePapers;
  if (traces.length === 0) return <span className={layout.quiet}>{words.clean}</span>;
  return <StatusWord kind="urgent">{words.found(tracesInWords(traces, words))}</StatusWord>;
}
