import { useState } from 'react';
import type { ActionRecord } from '../../contract/contract.ts';
import { type ImportedPart, mostParts } from '../../features/editing/imports/imported-part.ts';
import { withoutAttachments } from '../../features/editing/imports/pictures.ts';
import type { SourcePicture } from '../../features/editing/imports/source.ts';
import { useAction, useApi } from '../api-hooks.tsx';
import { RefusedByServer } from '../faults.ts';
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
  /** Those that wrote over a draft which was there. */
  over: ReadonlySet<string>;
  undoing?: Undoing | undefined;
}

/** What has come of taking the drafts back. */
interface Undoing {
  away: number;
  /** Drafts others have been in since: they stay. */
  stays: readonly string[];
}

const begun = {
  results: new Map(),
  pictures: noPictures,
  picturesLeft: 0,
  isRunning: true,
  fault: undefined,
  over: new Set<string>(),
};

/** Drafts these parts have made and that can be taken back: of one that was there, the words before are not known here. */
export function madeBy({ results, over, undoing }: Keeping): readonly PartResult[] {
  const isMade = ({ subject, outcome }: PartResult) => outcome === 'saved' && !over.has(subject);
  return [...results.values()].filter((one) => isMade(one) && !undoing?.stays.includes(one.subject));
}

/**
 * Keeps parts as drafts, their pictures first, some at a time, so that progress is seen and a lost line costs only the
 * last few. Sending again what was sent is safe: it is the same drafts.
 * @param pictures of the document, as far as they are on the device
 */
export function useKeeping(pictures: readonly SourcePicture[]) {
  const api = useApi();
  const action = useAction('importDrafts');
  const discard = useAction('discardDraft');
  const [now, setNow] = useState<Keeping>();

  async function send(keeping: Keeping, parts: readonly (ImportedPart & { over?: number })[]): Promise<void> {
    const over = parts.flatMap((part) => (part.over === undefined ? [] : [part.subject]));
    let now: Keeping = { ...keeping, over: new Set([...keeping.over, ...over]), isRunning: true, fault: undefined };
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

  /** Puts away what was made, one draft after the other; stopped half-way the same press goes on with the rest. */
  async function takeBack(keeping: Keeping): Promise<void> {
    let undoing: Undoing = keeping.undoing ?? { away: 0, stays: [] };
    const results = new Map(keeping.results);
    const tell = (more: Partial<Keeping>) => setNow({ ...keeping, results: new Map(results), undoing, ...more });
    for (const { subject, draft } of madeBy(keeping)) {
      tell({ isRunning: true, fault: undefined });
      const { key = '', seen = 0 } = draft ?? {};
      const fault = await discard.mutateAsync({ key, away: true, seen }).then(
        () => undefined,
        (failure: Error) => failure,
      );
      const isTheirs = fault instanceof RefusedByServer && !fault.mayPass;
      if (fault && !isTheirs) return tell({ isRunning: false, fault });
      if (!fault) results.delete(subject);
      undoing = isTheirs ? { ...undoing, stays: [...undoing.stays, subject] } : { ...undoing, away: undoing.away + 1 };
    }
    tell({ isRunning: false, fault: undefined });
  }

  return {
    now,
    keep: (parts: readonly ImportedPart[]) => void send({ ...begun, parts }, parts),
    takeBack: () => now && !now.isRunning && void takeBack(now),
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
