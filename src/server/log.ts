import pino, { type DestinationStream } from 'pino';
import type { RefusalCode } from '../core/refusal.ts';
import type { M365Log } from '../m365/log.ts';
import type { Config } from './config.ts';

/**
 * What the server writes down about itself. One function per event, and each takes ids, codes and numbers only: there is
 * no way to hand it a name, a text or a whole error. Who looked at what is not written at all.
 */
export interface Log {
  listening(at: { port: number; world: Config['world'] }): void;
  ready(after: { ms: number }): void;
  stopping(): void;
  /** The stop waits no longer: what fails from here on has been broken off, which is no fault and is told once. */
  breakingOff(): void;
  stopped(): void;
  answered(what: { support: string; action: string; status: number; ms: number }): void;
  refused(what: { support: string; action: string; code: RefusalCode }): void;
  unexpected(what: { support: string; action: string; error: unknown }): void;
  /** An answer was not as its contract says; who asked has it without what is too much. */
  contractBroken(what: { action: string; fields: readonly string[] }): void;
  manyForeignEdits(what: { since: string; until: string }): void;
  foreignEdit(what: { list: string; item: string; version: number }): void;
  followUpLost(what: { key: string; error: unknown }): void;
  ran(what: { run: string; state: 'done' | 'failed' | 'taken'; done?: number }): void;
  outboxUnreadable(what: { name: string }): void;
  /** A report goes straight to SharePoint, or is refused. */
  outboxNotWritable(what: { code: string }): void;
  /** Cached keys admit people for another day. */
  keysNotRead(what: { error: unknown }): void;
  notificationRefused(): void;
  /** The bot could not write to somebody, who is told in the feed instead. */
  notWritten(what: { activity: string; code: string }): void;
  /** The municipality's own language model gave no answer to use; the words were read without it. */
  modelSilent(what: { code: string }): void;
  encoderUnused(what: { code: string; error?: unknown }): void;
  /** What happens between us and Microsoft 365. */
  microsoft: M365Log;
}

/** @param destination where the lines go; standard output when left out */
export function openLog(level: Config['logLevel'], destination?: DestinationStream): Log {
  const options = { level, base: null };
  const out = destination ? pino(options, destination) : pino(options);
  let isBrokenOff = false;
  let redone = 0;
  return {
    listening: (at) => out.info(at, 'listening'),
    ready: (after) => out.info(after, 'ready'),
    stopping: () => out.info('stopping'),
    breakingOff: () => {
      isBrokenOff = true;
    },
    stopped: () => {
      if (redone > 0) out.info({ redone }, 'broken off by the stop, the next start and the sweeps will redo it');
      out.info('stopped');
    },
    answered: (what) => out.info(what, 'answered'),
    refused: (what) => out.info(what, 'refused'),
    unexpected: ({ error, ...what }) => {
      if (isBrokenOff) out.info(what, 'broken off by the stop');
      else out.error({ ...what, ...faultOf(error) }, 'unexpected');
    },
    contractBroken: (what) => out.error(what, 'an answer does not keep to its contract'),
    manyForeignEdits: (what) => out.warn(what, 'many foreign edits'),
    foreignEdit: (what) => out.warn(what, 'foreign edit'),
    followUpLost: ({ error, key }) => {
      if (isBrokenOff) redone += 1;
      else out.error({ key: withoutPeople(key), ...faultOf(error) }, 'follow-up lost, the sweep will redo it');
    },
    ran: (what) => {
      if (!isBrokenOff || what.state !== 'failed') out.info(what, 'ran');
    },
    outboxUnreadable: (what) => out.error(what, 'a waiting report was written with another key and cannot be read'),
    outboxNotWritable: (what) => out.error(what, 'a report could not be kept on this server'),
    keysNotRead: ({ error }) => out.warn(faultOf(error), 'the signing keys could not be read'),
    notificationRefused: () => out.warn('notification with a wrong client state'),
    notWritten: (what) => out.warn(what, 'not written in the chat'),
    encoderUnused: (what) => out.warn(what, 'the encoder is not used'),
    modelSilent: (what) => out.warn(what, 'the language model did not answer'),
    microsoft: {
      info: (event, ids) => out.info({ ...ids }, event),
      warn: (event, ids) => out.warn({ ...ids }, event),
    },
  };
}

const untilFirstId = /^.*?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** A key up to the first id in it: what comes after may be whoever looked at a case, or is told of it. */
function withoutPeople(key: string): string {
  return untilFirstId.exec(key)?.[0] ?? key;
}

/** Kind and place of an error. Its message is left out: it may quote what somebody wrote. */
function faultOf(error: unknown): { error: string; at: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.name, at: frames.slice(0, 8).map((line) => line.trim().replaceAll(`${process.cwd()}/`, '')) };
}
