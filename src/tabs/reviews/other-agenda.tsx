import type { ViewData } from '../../contract/contract.ts';
import { RefusedByServer } from '../faults.ts';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { pointKey, pointTitle, type ShownPoint } from './point-words.ts';

interface OtherAgendaProps {
  points: readonly ShownPoint[];
  onKeep: () => void;
  onTake: () => void;
}

/** Somebody has saved the agenda meanwhile: both are there, and the reader says which one it shall be. */
export function OtherAgenda({ points, onKeep, onTake }: OtherAgendaProps) {
  const words = useText('manager').reviews;
  return (
    <Notice kind="warning" title={words.conflict.title} role="alert">
      <p>{words.conflict.help}</p>
      <ol>
        {points.map((point) => (
          <li key={pointKey(point)}>
            {pointTitle(point, words)}, {point.minutes} {words.minutesShort}
          </li>
        ))}
      </ol>
      <div className={layout.actions}>
        <Action onClick={onKeep}>{words.conflict.keepMine}</Action>
        <Action onClick={onTake}>{words.conflict.takeTheirs}</Action>
      </div>
    </Notice>
  );
}

type Choices = ViewData<'reviews'>['choices'];

/** The agenda that stands in the list, when that is why one's own was not saved; with the titles this page knows. */
export function otherAgenda(
  fault: Error | null,
  { rules, lessons }: Choices,
): { seen: number; points: readonly ShownPoint[] } | undefined {
  if (!(fault instanceof RefusedByServer) || fault.words.code !== 'changedMeanwhile') return undefined;
  const { seen, state, points } = fault.words.details;
  if (state !== 'prepared' || typeof seen !== 'number' || !Array.isArray(points)) return undefined;
  const titleOf = (ref: unknown) =>
    rules.find(({ rule }) => rule === ref)?.title ?? lessons.find(({ lesson }) => lesson === ref)?.title;
  return { seen, points: points.map((point) => ({ ...point, title: titleOf(point.ref) })) };
}
