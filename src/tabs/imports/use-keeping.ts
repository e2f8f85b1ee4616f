import { useState } from 'react';
import type { ActionRecord } from '../../contract/contract.ts';
import { type ImportedPart, mostParts } from '../../features/editing/imports/imported-part.ts';
import { withoutAttachments } from '../../features/editing/imports/pictures.ts';
import type { SourcePicture } from '../../features/editing/imports/source.ts';
import { useAction, useApi } from '../api-hooks.tsx';
import { type AttachedPictures, attachPictures, noPictures } from './attach-pictures.ts';

export type PartResult = ActionRecord<'importDrafts'>['parts'][number];

/** Parts on their way to being drafts, as they were when the editor said so. */
export interface Keeping {
  parts: readonly ImportedPart[];
  /** What came of each that has been sent, by its number. */
  results: ReadonlyMap<string, PartResult>;
  pictures: AttachedPictures;
  /** Pictures still on their way; they go before the words that show them. */
  picturesLeft: number;
  isRunning: boolean;
  fault: Error | undefined;
}

/**
 * Keeps parts as drafts, their pictures first, some at a time, so that progress is seen and a lost line costs only the
 * last few. Sending again what was sent is safe: it is the same drafts.
 * @param pictures of the document, as far as they are on the device
 */
export function useKeeping(pictures: readonly SourcePicture[]) {
  const api = useApi();
  const action = useAction('importDrafts');
  const [now, setNow] = useState<Keeping>();

  async function send(keeping: Keeping, parts: readonly (ImportedPart & { over?: number })[]): Promise<void> {
    let now: Keeping = { ...keeping, isRunning: true, fault: undefined };
    const tell = (more: Partial<Keeping>) => {
      now = { ...now, ...more };
      setNow(now);
    };
    tell({});
    const attached = await attachPictures(api, parts, pictures, now.pictures, (done, left) =>
      tell({ pictures: done, picturesLeft: left }),
    ).catch((fault: Error) => fault);
    if (attached instanceof Error) return tell({ isRunning: false, picturesLeft: 0, fault: attached });
    const inWords = new Set(attached.refused.keys());
    for (let from = 0; from < parts.length; from += mostParts) {
      const some = parts.slice(from, from + mostParts).map((part) => sendable(part, inWords));
      const answer = await action.mutateAsync({ parts: some }).catch((fault: Error) => fault);
      if (answer instanceof Error) return tell({ isRunning: false, fault: answer });
      const results = new Map([...now.results, ...answer.record.parts.map((one) => [one.subject, one] as const)]);
      tell({ results, isRunning: from + mostParts < parts.length });
    }
  }

  return {
    now,
    keep: (parts: readonly ImportedPart[]) =>
      void send(
        { parts, results: new Map(), pictures: noPictures, picturesLeft: 0, isRunning: true, fault: undefined },
        parts,
      ),
    /** Sends what has not been answered. */
    goOn: () =>
      now &&
      void send(
        now,
        now.parts.filter(({ subject }) => !now.results.has(subject)),
      ),
    /** Writes over a draft whose words the editor has seen. */
    writeOver: (part: ImportedPart, seen: number) => now && void send(now, [{ ...part, over: seen }]),
    leave: () => setNow(undefined),
  };
}

function sendable<P extends ImportedPart>({ audience, focus, iso, ...part }: P, inWords: ReadonlySet<string>) {
  const text = withoutAttachments(part.text, inWords);
  return { ...part, text, audience: [...audience], focus: [...focus], iso: [...iso] };
}
