import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { empty } from '../../scripts/laptop/municipalities.ts';
import type { ActionInput } from '../../src/contract/contract.ts';
import { sampleUpn } from '../../src/sample/workplace/people.ts';
import { readConfig } from '../../src/server/config.ts';
import { type Server, startServer } from '../../src/server/start-server.ts';
import { standinEnvironment } from '../../src/standin/environment.ts';
import type { Standin } from '../../src/standin/standin.ts';
import { type Client, client } from '../client.ts';
import { filledStandin } from '../filled-standin.ts';
import { freePort, granted } from '../world.ts';

export const today = '2026-12-01';

type Guarded = ActionInput<'proposeAppointment'>['role'];

/** A tenant nobody has done anything in, and the product running in it. */
export interface Beginning {
  standin: Standin;
  server: Server;
  close(): Promise<void>;
}

export async function begin(): Promise<Beginning> {
  const data = mkdtempSync(path.join(tmpdir(), 'rettesnor-first-day-'));

  const fill = async (fresh: Standin) => {
    fresh.clock.move(`${today}T08:00`);
    await empty.fill(fresh);
  };
  const standin = await filledStandin('first-day', fill, { profile: 'strict' });
  standin.clock.move(`${today}T08:00`);
  standin.meter.limit = granted.unitsPerMinute;
  const port = await freePort();
  const server = await startServer(
    readConfig({
      ...standinEnvironment(standin.url),
      RETTESNOR_DATA: data,
      RETTESNOR_PORT: String(port),
      RETTESNOR_PUBLIC_URL: `http://127.0.0.1:${port}`,
      RETTESNOR_LICENCES: granted.licences,
      RETTESNOR_LOG_LEVEL: 'error',
    }),
  );
  await server.ready;

  const close = async () => {
    await server.close();
    await standin.close();
    rmSync(data, { recursive: true, force: true });
  };
  return { standin, server, close };
}

/** People of a municipality that begins, and what they ask of the server. */
export function firstDaySteps(at: () => Beginning) {
  const people = new Map<string, Client>();
  /** Somebody of the directory, by the name before the @. */
  function as(who: string): Client {
    const known = people.get(who) ?? client(at().standin, () => `http://127.0.0.1:${at().server.port}`, sampleUpn(who));
    people.set(who, known);
    return known;
  }

  /** The step the page says is next, and what it lacks. */
  async function next(): Promise<{ next: string | undefined; lacks: string[] }> {
    const { steps, next } = (await as('ida').view('firstSteps')).answer;
    return { next, lacks: steps.find(({ name }) => name === next)?.lacks.map(({ gap }) => gap) ?? [] };
  }

  /** What a step of the page lacks. */
  const lacking = async (step: string) =>
    (await as('ida').view('firstSteps')).answer.steps.find(({ name }) => name === step)?.lacks.map(({ gap }) => gap);

  const choose = async (setting: string, value: string) =>
    (await as('ida').action('saveSetting', { setting, value, seen: 0 })).refusal?.code ?? 'saved';

  /** An editor proposes, another confirms. */
  async function appointed(role: Guarded, who: string, confirmer: string): Promise<void> {
    const proposal = { what: 'appoint', role, person: await as(who).id(), from: today } as const;
    const { key, row } = await as('ida').carryOut('proposeAppointment', { nonce: crypto.randomUUID(), ...proposal });
    await as(confirmer).carryOut('answerProposal', { key, seen: row, action: 'confirm', caseRef: '26/000001' });
  }

  /** What is on the desk goes all the way to being in force. */
  async function adopted(document: 'policy' | 'handbook', drafts: readonly string[]): Promise<void> {
    const editor = as('ida');
    const changeType = document === 'policy' ? ('periodicEvaluation' as const) : ('content' as const);
    const about = { document, edition: '1', changeType, why: 'Den første udgave' };
    const { key } = await editor.carryOut('startRevision', { ...about, touchesStaff: false });
    for (const draft of drafts) await editor.carryOut('putInRevision', { draft, revision: key });
    const body = document === 'policy' ? ('municipalCouncil' as const) : ('executiveBoard' as const);
    const version = async () =>
      (await editor.view('revision', { edition: '1', ...(document === 'policy' && { document }) })).answer.version;
    await editor.carryOut('changeRevision', { key, seen: await version(), step: 'submit' });
    await as('mette').carryOut('changeRevision', { key, seen: await version(), step: 'approve' });
    // The employees were told today: nothing is tried before their six weeks are over (G8).
    const early = await editor.action('changeRevision', { key, seen: await version(), step: 'trial' });
    expect(early.refusal?.details.faults).toEqual(['noticeNotOver']);
    const decided = { step: 'decide', body, on: today, caseRef: '26/000002' } as const;
    await as('oliver').carryOut('changeRevision', { key, seen: await version(), ...decided });
    await editor.carryOut('weighRevision', { key });
    await editor.carryOut('publishRevision', { key, seen: await version() });
  }
  /** Their tokens were of yesterday. */
  const newDay = () => people.clear();
  return { as, next, lacking, choose, appointed, adopted, newDay };
}
