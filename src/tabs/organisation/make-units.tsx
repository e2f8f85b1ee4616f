import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ActionInput, ViewData } from '../../contract/contract.ts';
import { useApi, useView } from '../api-hooks.tsx';
import { RefusedByServer } from '../faults.ts';
import { Action, LinkButton } from '../parts/link-button.tsx';
import { codesIn, FaultNotice, Notice, RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { StickyBar } from '../parts/sticky-bar.tsx';
import { useText } from '../use-text.ts';

export type Proposal = ViewData<'proposedUnits'>['units'][number];

interface Progress {
  of: number;
  /** What takes each of them back again, the last first. */
  made: readonly { name: string; close: ActionInput<'closeUnit'> }[];
  refused: readonly { name: string; why: string }[];
  work?: 'making' | 'undoing' | undefined;
  /** Taking back was begun, and something was in the way. */
  isUndoing?: true;
  fault?: Error | undefined;
  /** Its answer was lost: once it is no proposal any more it is a unit, and the same press says which. */
  unsure?: Proposal | undefined;
}

interface MakeUnitsProps {
  chosen: readonly Proposal[];
  proposals: readonly Proposal[];
  onMade?: () => void;
}

/**
 * The press that makes units of proposals, one after the other so that those above are there first. Stopped half-way it
 * goes on with the rest: what is made is no proposal any more.
 * @param props.proposals all there are, the chosen ones among them
 * @param props.onMade told when some were made or taken back
 */
export function MakeUnits({ chosen, proposals, onMade }: MakeUnitsProps) {
  const { proposed: words, undo, fault: sentences } = useText('organisation');
  const api = useApi();
  const cache = useQueryClient();
  const organisation = useView('organisation', {});
  const known = organisation.data?.data.units;
  const [progress, setProgress] = useState<Progress>();
  // A press whose answer was lost is the same press when it is repeated.
  const nonces = useRef(new Map<string, string>());
  const isBusy = progress?.work !== undefined;
  const unsure = progress?.unsure;
  const isMade = unsure !== undefined && !proposals.some(({ name }) => name === unsure.name);
  const wanted = isMade ? [unsure, ...chosen] : chosen;

  async function make(): Promise<void> {
    if (isBusy || !known || wanted.length === 0) return;
    const codes = new Map(known.flatMap(({ name, unit, closed }) => (closed === undefined ? [[name, unit]] : [])));
    const top = known.find(({ kind, closed }) => kind === 'top' && closed === undefined)?.unit;
    // Going on after a stop it is one making, and taken back as one.
    const before = progress?.fault && !progress.isUndoing ? progress.made : [];
    let now: Progress = { of: before.length + wanted.length, made: before, refused: [], work: 'making' };
    setProgress(now);
    for (const proposal of wanted) {
      const { name, kind, manager, parent: above } = proposal;
      const nonce = nonces.current.get(name) ?? crypto.randomUUID();
      nonces.current.set(name, nonce);
      const parent = (above === undefined ? undefined : codes.get(above)) ?? top;
      const asked = { nonce, name, kind, seen: 0, ...(parent && { parent }), ...(manager && { manager }) };
      try {
        const { unit, seen } = (await api.action('saveUnit', asked)).record;
        // Closed and wanted again it is another unit: the same press would only find this one, closed.
        nonces.current.delete(name);
        codes.set(name, unit);
        now = { ...now, made: [{ name, close: { unit, does: 'close', seen } }, ...now.made] };
      } catch (fault) {
        if (!(fault instanceof RefusedByServer) || fault.mayPass) {
          now = { ...now, fault: fault as Error, unsure: proposal };
          break;
        }
        now = { ...now, refused: [...now.refused, { name, why: whyNot(fault, sentences) }] };
      }
      setProgress(now);
    }
    await cache.invalidateQueries({ queryKey: ['view'] });
    setProgress({ ...now, work: undefined });
    onMade?.();
  }

  async function takeBack(before: Progress): Promise<void> {
    let now: Progress = { ...before, work: 'undoing', isUndoing: true, fault: undefined };
    setProgress(now);
    for (const { close } of before.made) {
      try {
        await api.action('closeUnit', close);
        now = { ...now, made: now.made.filter((one) => one.close !== close) };
      } catch (fault) {
        now = { ...now, fault: now.fault ?? (fault as Error) };
        // What somebody has put something into stays, and so does what it lies under; the others are taken back.
        if (!(fault instanceof RefusedByServer) || fault.mayPass) break;
      }
      setProgress(now);
    }
    await cache.invalidateQueries({ queryKey: ['view'] });
    setProgress(now.fault ? { ...now, work: undefined } : undefined);
    onMade?.();
  }

  if (wanted.length === 0 && !progress) return undefined;
  if (!known && organisation.error)
    return <RefusalNotice fault={organisation.error} onRetry={() => void organisation.refetch()} />;
  return (
    <StickyBar>
      <div role="status">
        {progress?.work === 'making' && <p>{words.making(progress.made.length, progress.of)}</p>}
        {progress?.work === 'undoing' && <p>{words.undoing(progress.made.length)}</p>}
        {progress && !isBusy && <Outcome {...progress} />}
      </div>
      {!isBusy && <FaultNotice fault={progress?.fault ?? null} sentences={sentences} />}
      <div className={layout.actions}>
        {wanted.length > 0 && (
          <Action appearance="primary" disabledFocusable={isBusy} onClick={() => void make()}>
            {words.make(wanted.length)}
          </Action>
        )}
        {progress && !isBusy && progress.made.length > 0 && (
          <>
            <Action onClick={() => void takeBack(progress)}>{undo}</Action>
            <LinkButton to="/organisation">{words.toTree}</LinkButton>
          </>
        )}
      </div>
    </StickyBar>
  );
}

function Outcome({ made, of, refused, isUndoing, fault }: Progress) {
  const words = useText('organisation').proposed;
  const stopped = isUndoing ? words.notClosed(made.map(({ name }) => name)) : words.stopped(made.length, of);
  const byReason = Map.groupBy(refused, ({ why }) => why);
  return (
    <Notice kind={fault || refused.length > 0 ? 'warning' : 'good'} title={fault ? stopped : words.made(made.length)}>
      {!isUndoing &&
        [...byReason].map(([why, all]) => (
          <p key={why}>
            {words.refused(all.map(({ name }) => name))} {why}
          </p>
        ))}
    </Notice>
  );
}

/** In the words of the organisation, or as everywhere. */
function whyNot(fault: RefusedByServer, sentences: Readonly<Record<string, string>>): string {
  const known = codesIn(fault).flatMap((code) => sentences[code] ?? []);
  return known.length > 0 ? known.join(' ') : `${fault.words.message} ${fault.words.next}`;
}
