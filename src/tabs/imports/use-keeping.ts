import { useState } from 'react';
import type { JobRecord } from '../../contract/contract.ts';
import { type ImportedPart, mostParts } from '../../domain/imports/imported-part.ts';
import { useJob } from '../ask.tsx';

export type PartResult = JobRecord<'importDrafts'>['parts'][number];

/** Parts on their way to being drafts, as they were when the editor said so. */
export interface Keeping {
  parts: readonly ImportedPart[];
  /** What came of each that has been sent, by its number. */
  results: ReadonlyMap<string, PartResult>;
  isRunning: boolean;
  fault: Error | undefined;
}

/**
 * Keeps parts as drafts, some at a time, so that progress is seen and a lost line costs only the last few. Sending again
 * what was sent is safe: it is the same drafts.
 */
export function useKeeping() {
  const job = useJob('importDrafts');
  const [now, setNow] = useState<Keeping>();

  async function send(keeping: Keeping, parts: readonly (ImportedPart & { over?: number })[]): Promise<void> {
    let results = keeping.results;
    setNow({ ...keeping, isRunning: true, fault: undefined });
    for (let from = 0; from < parts.length; from += mostParts) {
      const some = parts.slice(from, from + mostParts).map(sendable);
      const answer = await job.mutateAsync({ parts: some }).catch((fault: Error) => fault);
      if (answer instanceof Error) {
        setNow({ ...keeping, results, isRunning: false, fault: answer });
        return;
      }
      results = new Map([...results, ...answer.record.parts.map((result) => [result.subject, result] as const)]);
      setNow({ ...keeping, results, isRunning: from + mostParts < parts.length, fault: undefined });
    }
  }

  return {
    now,
    keep: (parts: readonly ImportedPart[]) =>
      void send({ parts, results: new Map(), isRunning: true, fault: undefined }, parts),
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

function sendable<P extends ImportedPart>({ audience, focus, iso, ...part }: P) {
  return { ...part, audience: [...audience], focus: [...focus], iso: [...iso] };
}
