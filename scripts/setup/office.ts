import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Services } from '../../src/kernel/context.ts';
import { type Microsoft365, openMicrosoft365 } from '../../src/m365/microsoft365.ts';
import { openAttachmentShelf } from '../../src/server/attachment-shelf.ts';
import { type Background, openBackground } from '../../src/server/background.ts';
import type { Config } from '../../src/server/config.ts';
import { files } from '../../src/server/files/files.ts';
import { openFollowUps } from '../../src/server/follow-ups.ts';
import { danishHolidays } from '../../src/server/holidays.ts';
import { serverKeys } from '../../src/server/keys/server-keys.ts';
import { openListFiles } from '../../src/server/list-files.ts';
import { isHeldBack } from '../../src/server/modules.ts';
import { openTurns } from '../../src/server/rows/turns.ts';
import { runAs } from '../../src/server/run-action.ts';
import { openViewSources, type ViewSources } from '../../src/server/view-source.ts';

/** What a script needs to do a job as the server would: the ports, and what views read. */
export interface Office {
  ports: Services;
  sources: ViewSources;
  microsoft: Microsoft365;
  followUps: Pick<Background, 'settled'>;
  /** Finishes what follows the job and forgets the mirror. */
  close(): Promise<void>;
}

/**
 * Opens the municipality's Microsoft 365 beside the running servers, with a mirror of its own for as long as the script
 * runs and no subscriptions. Resolves when everything has been read.
 * @param lost told about an audit entry that could not be written; the nightly sweep writes it
 * @throws when no stand-in answers at its address, or Microsoft 365 has not been read within ten minutes
 */
export async function openOffice(config: Config, lost: (key: string) => void): Promise<Office> {
  const standin = config.world === 'standin' ? config.standin : undefined;
  if (standin) await answering(standin);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rettesnor-script-'));
  const background = openBackground(lost);
  const microsoft = await openMicrosoft365({
    tenantId: config.tenantId,
    clientId: config.clientId,
    teamsAppId: config.teamsAppId,
    credential: config.credential,
    sealKeys: serverKeys(config, 'sealed cases'),
    site: config.site,
    dbrSite: config.dbrSite,
    ...(standin && { graphOrigin: standin, loginOrigin: standin }),
    mirrorFile: path.join(folder, 'mirror.sqlite'),
    // One more than there are servers, so that they keep their share of the limit.
    servers: config.servers + 1,
    unitsPerMinute: config.unitsPerMinute,
    log: { info: () => {}, warn: () => {} },
    proofKeys: serverKeys(config, 'seal rows'),
    onForeignEdit: { one: () => {}, many: () => {} },
  });
  await inTime(microsoft.start());
  const { records, acted, directory, clock, notifier } = microsoft;
  const ports: Services = {
    records,
    acted,
    directory,
    clock,
    reader: () => sources.now(),
    files,
    random: { salt: () => randomBytes(16).toString('hex') },
    // Nobody searches here.
    inVain: { note: async () => {}, before: async () => [], forget: async () => {} },
    // Nobody writes to the bot here either.
    unconfirmed: {
      put: async () => {},
      find: async () => undefined,
      lastOf: async () => undefined,
      forget: async () => {},
      overdue: () => [],
    },
    // Whom to write to is the servers' own work.
    followUps: openFollowUps(
      records,
      background,
      {
        notification: async () => {},
        ofCases: async () => {},
        review: async () => {},
        planner: async () => {},
      },
      (topic) => isHeldBack(topic, records),
    ),
    isHeldBack: (topic) => isHeldBack(topic, records),
    notifier,
    // Nobody confirms or appoints from a script.
    meetings: { admit: () => Promise.reject(new Error('no meeting in a script')) },
    deputyNeeded: () => false,
    holidays: danishHolidays(),
    // Nobody reports anything from a script.
    outbox: {
      keep: async () => ({ done: async () => {} }),
      inTurn: (_person, work) => work(),
      inTime: async (work) => ({ done: await work }),
      prove: async () => {},
    },
    installation: {
      ...{ dbrSite: config.dbrSite, clientId: config.clientId, setupConfirmer: config.setupConfirmer },
      registers: [],
      hasLanguageModel: config.languageModel !== undefined,
    },
    outdated: () => false,
    planner: microsoft.planner,
    attachments: openAttachmentShelf(microsoft.library),
    auditFiles: openAttachmentShelf(microsoft.auditFiles, 0),
    listFiles: openListFiles(microsoft.employmentFiles),
    carryOutAs: (name, actor, run) => runAs(name, ports, actor, run),
    outside: microsoft.outside,
    registers: [],
    turns: openTurns(records),
  };
  const sources = openViewSources(ports, microsoft);
  return {
    ports,
    sources,
    microsoft,
    followUps: background,
    close: async () => {
      await background.settled();
      await Promise.all([background.stop(), microsoft.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Nothing is waited for where nothing is. */
async function answering(standin: string): Promise<void> {
  await fetch(standin).catch(() => {
    throw new Error(`No stand-in answers at ${standin}. Start it with npm start or npm run demo, in another window.`);
  });
}

/** Microsoft 365 is asked again and again by timers that let the process end; this one holds it, but not for ever. */
async function inTime(started: Promise<void>): Promise<void> {
  const giveUp = Promise.withResolvers<never>();
  const timer = setTimeout(() => giveUp.reject(new Error('Microsoft 365 could not be read in ten minutes.')), 600_000);
  await Promise.race([started, giveUp.promise]).finally(() => clearTimeout(timer));
}
