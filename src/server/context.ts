import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { type Bot, openBot } from '../bot/adapter.ts';
import { listener } from '../bot/conversations/listener.ts';
import { Refusal } from '../core/refusal.ts';
import { mayNameDeputy } from '../features/cases/decision/queries/deputy-needed.ts';
import { openCaseNotificationSender } from '../features/cases/scheduled/case-notification-sender.ts';
import { sealingCases, sealRowsOf } from '../features/cases/scheduled/case-sealing.ts';
import { tellAtOnce } from '../features/notifications/scheduled/tell-at-once.ts';
import { deepLink } from '../features/notifications/teams-link.ts';
import { admitToMeeting } from '../features/reviews/actions/admit-to-meeting.ts';
import { writeReviewRows } from '../features/reviews/scheduled/review-rows.ts';
import { bringPlannerInStep } from '../features/team/planner/scheduled/planner-sync.ts';
import { followMeeting } from '../features/team/tasks/scheduled/after-meeting.ts';
import { features } from '../features.ts';
import type { Services } from '../kernel/context.ts';
import type { FeatureDefinition } from '../kernel/feature.ts';
import { type Microsoft365, openMicrosoft365 } from '../m365/microsoft365.ts';
import { type Actors, openActors } from './actor.ts';
import { openAttachmentShelf } from './attachment-shelf.ts';
import { type Background, openBackground } from './background.ts';
import { botConnection } from './bot/bot-connection.ts';
import { botServices } from './bot/bot-services.ts';
import { openPendingMessages, type ServerShelf } from './bot/pending-messages.ts';
import { noteClosed } from './closed-accounts.ts';
import type { Config } from './config.ts';
import { files } from './files/files.ts';
import { openFollowUps } from './follow-ups.ts';
import { danishHolidays } from './holidays.ts';
import { openWithTimeout } from './http/with-timeout.ts';
import { type ImportTokens, openImportTokens } from './import-tokens.ts';
import { openInVainMarks } from './in-vain-marks.ts';
import { clientStateOf, outboxKeyOf } from './keys/app-secrets.ts';
import { entraKeys } from './keys/published-keys.ts';
import { serverKeys } from './keys/server-keys.ts';
import { openListFiles } from './list-files.ts';
import type { Log } from './log.ts';
import { openEncoder } from './model/encoder.ts';
import { openLanguageModel } from './model/language-model.ts';
import { isHeldBack } from './modules.ts';
import { caseNotifier } from './notifications/case-notifier.ts';
import { openDutyLine } from './notifications/duty-line.ts';
import { openInTurn } from './outbox/in-turn.ts';
import { keptIn } from './outbox/kept-in.ts';
import { openOutbox } from './outbox/outbox.ts';
import { openWaitingReports, type WaitingReports } from './outbox/waiting-reports.ts';
import { openOwnSites } from './own-sites.ts';
import { openRegisters } from './registers/registers.ts';
import { noteForeignEdit } from './rows/foreign-edits.ts';
import { noteManyEdits } from './rows/many-edits.ts';
import { openRemovalQuestion } from './rows/removal-question.ts';
import { openTurns } from './rows/turns.ts';
import { writingForReaders } from './rows/written-for-readers.ts';
import { runAs } from './run-action.ts';
import { openSchedule, type Schedule } from './scheduled/schedule.ts';
import { openViewSources, type ViewSources } from './view-source.ts';

const whole: readonly FeatureDefinition[] = features;

/** Everything a running server has. */
export interface Context {
  config: Config;
  log: Log;
  microsoft: Microsoft365;
  ports: Services;
  actors: Actors;
  /** Absent where no other system brings in employments. */
  importTokens?: ImportTokens | undefined;
  sources: ViewSources;
  background: Background;
  schedule: Schedule;
  waitingReports: WaitingReports;
  pending: ServerShelf;
  /** Absent when the municipality has none. */
  bot?: Bot | undefined;
  /** The municipality's own sites as its people are known now; none before that. */
  ownSites(): readonly string[];
  /** The secret a Graph notification must bring back. */
  clientState: string;
  /** Pages that may show the tab besides Microsoft's own: the stand-in's, or none. */
  teamsOrigins: readonly string[];
}

/**
 * Builds the ports. The five seams between a tenant and a laptop are all here: where Graph and Entra really are, the
 * app's credential, who signs people's tokens, where the bot's connector is, and which pages may hold the tab (design
 * section 1.3).
 */
export async function openContext(config: Config, log: Log): Promise<Context> {
  const standin = config.world === 'standin' ? config.standin : undefined;
  const clientState = clientStateOf(config);
  const background = openBackground((key, error) => log.followUpLost({ key, error }));

  const microsoft: Microsoft365 = await openMicrosoft365({
    tenantId: config.tenantId,
    clientId: config.clientId,
    teamsAppId: config.teamsAppId,
    credential: config.credential,
    sealKeys: serverKeys(config, 'sealed cases'),
    site: config.site,
    dbrSite: config.dbrSite,
    ...(standin && { graphOrigin: standin, loginOrigin: standin }),
    mirrorFile: path.join(config.data, 'mirror.sqlite'),
    ...(config.snapshot && { snapshot: config.snapshot }),
    notificationUrl: `${config.publicUrl}/api/notifications`,
    clientState,
    servers: config.servers,
    unitsPerMinute: config.unitsPerMinute,
    log: log.microsoft,
    proofKeys: serverKeys(config, 'seal rows'),
    onForeignEdit: {
      one: (edit) => noteForeignEdit(ports, background, log, edit),
      many: (since, until) => {
        log.manyForeignEdits({ since, until });
        return noteManyEdits(ports, background, since, until);
      },
    },
    onRead: () => void background.later('removals', () => askAboutRemovals()),
    onAccountsClosed: (people) =>
      void background.later(`closed:${people.join()}`, () => noteClosed({ ports, sources }, people, microsoft.loaded)),
  });

  const { directory, clock } = microsoft;
  const ownSites = openOwnSites(config, directory);
  const askAboutRemovals = openRemovalQuestion(microsoft, microsoft);
  const records = sealingCases(
    { records: writingForReaders(microsoft.records, clock), directory, clock },
    ({ record: { key } }) => void background.later(`seal:${key}`, () => sealRowsOf({ records }, key)),
  );
  const outboxKey = outboxKeyOf(config);
  const outbox = openOutbox(config.outbox, outboxKey, (name) => log.outboxUnreadable({ name }));
  const pending = openPendingMessages(
    config.outbox,
    outboxKey,
    () => Date.parse(clock.now()),
    (error) => log.followUpLost({ key: 'aside', error }),
  );
  const inTurn = openInTurn();
  const registers = openRegisters(config.registers);
  const ports: Services = {
    records,
    acted: microsoft.acted,
    directory,
    clock,
    reader: () => sources.now(),
    files,
    random: { salt: () => randomBytes(16).toString('hex') },
    followUps: openFollowUps(
      records,
      background,
      {
        notification: (planned) => tellAtOnce(ports, sources.now(), planned),
        ofCases: () => caseNotificationSender.send(),
        review: async (review) => {
          await writeReviewRows(ports, review);
          await followMeeting(ports, review);
        },
        planner: (manager) => bringPlannerInStep(ports, sources.now(), manager),
      },
      (topic) => isHeldBack(topic, records),
    ),
    isHeldBack: (topic) => isHeldBack(topic, records),
    notifier: caseNotifier({
      feed: microsoft.notifier,
      chat: () => bot,
      link: (place) => deepLink(place, config),
      log,
    }),
    dutyLine: openDutyLine(config),
    registers,
    holidays: danishHolidays(),
    outbox: {
      keep: (message) => keptIn(outbox, message, log),
      // What is kept before the server is ready is stored when it is: half a mirror does not know who is to be told.
      inTurn: (person, work) =>
        microsoft.readiness().ready ? inTurn(person, work) : Promise.reject(new Refusal('notReady')),
      inTime: openWithTimeout(microsoft.busyMs, (error) => log.followUpLost({ key: 'waiting-report', error })),
      prove: outbox.prove,
    },
    installation: {
      ...{ dbrSite: config.dbrSite, clientId: config.clientId, setupConfirmer: config.setupConfirmer },
      registers: registers.map(({ source, write }) => ({ source, canWrite: write !== undefined })),
      hasLanguageModel: config.languageModel !== undefined,
    },
    outdated: (...asked) => whole.some(({ outdated }) => outdated?.(...asked)),
    planner: microsoft.planner,
    attachments: openAttachmentShelf(microsoft.library),
    auditFiles: openAttachmentShelf(microsoft.auditFiles, 0),
    listFiles: openListFiles(microsoft.employmentFiles),
    carryOutAs: (name, actor, run) => runAs(name, ports, actor, run),
    outside: microsoft.outside,
    unconfirmed: pending.unconfirmed,
    inVain: openInVainMarks(config.outbox, outboxKey),
    turns: openTurns(records),
    meetings: { admit: (actor, input) => admitToMeeting(ports, actor, input) },
    deputyNeeded: (director, today) => mayNameDeputy(ports, director, today),
  };
  const caseNotificationSender = openCaseNotificationSender(ports);
  const sources = openViewSources(ports, microsoft);
  const published = { config, failed: (error: unknown) => log.keysNotRead({ error }) };
  const keys = entraKeys(published, standin ?? 'https://login.microsoftonline.com', config.tenantId);
  const connection = botConnection(config, standin, published);
  const services = botServices({
    config,
    ports,
    sources,
    aside: pending.aside,
    isReady: () => microsoft.readiness().ready,
    ownSites,
    opinion: openLanguageModel(config, log),
    encoder: config.encoder === undefined ? undefined : openEncoder(config.encoder, log),
    log,
  });
  const bot = connection && openBot(connection, listener(services), services.failed);
  return {
    config,
    log,
    microsoft,
    ports,
    actors: openActors(ports, { tenantId: config.tenantId, clientId: config.clientId, keys }),
    importTokens:
      config.importId === undefined
        ? undefined
        : openImportTokens(ports, { tenantId: config.tenantId, clientId: config.importId, keys }),
    sources,
    background,
    schedule: openSchedule({ ports, sources }, log, microsoft.loaded),
    waitingReports: openWaitingReports(ports, outbox, log),
    pending,
    bot,
    ownSites,
    clientState,
    teamsOrigins: standin ? sameMachine(standin) : [],
  };
}

/** A laptop is reached by two names, and a browser holds them for two places. */
function sameMachine(address: string): string[] {
  const { port } = new URL(address);
  return ['localhost', '127.0.0.1'].map((host) => `http://${host}:${port}`);
}
