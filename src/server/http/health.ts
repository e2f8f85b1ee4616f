import { Router } from 'express';
import { dayOf } from '../../core/dates.ts';
import { deliveryFailuresNow } from '../../features/cases/incident/queries/delivery-failures.ts';
import { unheardBy } from '../../features/cases/notifications/queries/unheard.ts';
import { type FirstStepName, firstSteps, openSteps } from '../../features/setup/first-step.ts';
import { beginning } from '../../features/setup/queries/beginning.ts';
import { workplaceOn } from '../../features/workplace/queries/workplace-on.ts';
import type { Context } from '../context.ts';

/** A load balancer asks every few seconds; the disk is asked less often, and not waited for longer than this. */
const lookEveryMs = 5_000;
const patienceMs = 2_000;

/**
 * `/healthz`: the process lives. `/readyz`: it can answer people, or what it still waits for; a load balancer sends
 * nobody to a server that is not ready. It also says what time it holds it to be, and which lists of a year nobody has
 * provisioned: people can be answered without them, but cannot confirm that year's versions. `silentSince` says that
 * messages about cases do not come through to the DBR or IT-Servicedesk: somebody must ring them. `outboxWritable` is
 * false when no report can be kept on this server: reports go straight to SharePoint, and are refused when that is away.
 * `unproven` counts rows whose seal does not fit; `alarm` when they came too many in an hour (yellow: people are answered).
 * `unheard` says that there is neither DBR nor deputy, and whether a director or nobody hears of reports.
 * `firstSteps` are those of *Kom i gang* that lack something, by name: the doctor says them in words.
 * `troubles` is what people are answered in spite of, such as an outage or a list that has changed: `state` is `yellow`
 * then.
 */
export function healthRoutes({ microsoft, ports }: Pick<Context, 'microsoft' | 'ports'>): Router {
  const routes = Router();
  const isWritable = lookedAtSometimes(ports.outbox.prove);
  routes.get('/healthz', (_request, response) => {
    response.json({ alive: true });
  });
  routes.get('/readyz', async (_request, response) => {
    const { ready, waitingFor } = microsoft.readiness();
    const now = ports.clock.now();
    const missing = microsoft.missingYears();
    const troubles = microsoft.troubles();
    const writable = await isWritable();
    const unheard = ready && unheardBy({ records: ports.records, workplace: workplaceOn(ports, dayOf(now)) });
    const unproven = unprovenRows(ports.records.unproven());
    const silentSince = ready ? deliveryFailuresNow({ records: ports.records, now }) : {};
    const isYellow =
      !writable ||
      unproven.alarm ||
      troubles.length + missing.length > 0 ||
      Object.values(silentSince).some((since) => since !== undefined);
    response.status(ready ? 200 : 503).json({
      ready,
      state: ready ? (isYellow ? 'yellow' : 'green') : 'red',
      waitingFor,
      troubles,
      missing,
      outboxWritable: writable,
      unproven,
      ...microsoft.freshness(),
      silentSince,
      ...(ready && { unheard, firstSteps: stepsLacking(ports) }),
      now,
    });
  });
  return routes;
}

/** By name alone: anybody may ask, and which office is empty is nobody's business. */
function stepsLacking({ reader }: Pick<Context['ports'], 'reader'>): readonly FirstStepName[] {
  return openSteps(firstSteps(beginning(reader()))).map(({ name }) => name);
}

/** Rows that wait for the DBR, and so many within an hour that the seal itself may be at fault. */
function unprovenRows(rows: ReturnType<Context['ports']['records']['unproven']>): { rows: number; alarm: boolean } {
  return { rows: rows.length, alarm: rows.some(({ isAlarming }) => isAlarming) };
}

/** Whether a proof succeeds, as it was a few seconds ago at most. */
function lookedAtSometimes(prove: () => Promise<void>): () => Promise<boolean> {
  let looked: Promise<boolean> = Promise.resolve(true);
  let nextMs = Number.NEGATIVE_INFINITY;
  return () => {
    if (performance.now() < nextMs) return looked;
    nextMs = performance.now() + lookEveryMs;
    const tooLong = new Promise<boolean>((resolve) => setTimeout(resolve, patienceMs, false).unref());
    const proven = prove().then(
      () => true,
      () => false,
    );
    looked = Promise.race([proven, tooLong]);
    return looked;
  };
}
