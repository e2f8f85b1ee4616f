import { caseNotice } from '../../bot/cards/case-notice-card.ts';
import type { ChatWriter } from '../../bot/chat-writer.ts';
import type { Notifier } from '../../features/delivery/notifier.ts';
import type { Log } from '../log.ts';

interface Ways {
  /** Teams' activity feed. */
  feed: Notifier;
  /** The chat with the bot, where there is a bot. */
  chat: () => Pick<ChatWriter, 'write'> | undefined;
  link(place: string): string;
  log: Pick<Log, 'notWritten'>;
}

/**
 * Tells of cases in the chat, with one call for each, and whoever the bot cannot write to in the feed; a message in the
 * chat stands in the feed by itself, so that nobody is told twice. Everything else goes to the feed.
 */
export function caseNotifier({ feed, chat, link, log }: Ways): Notifier {
  return {
    tell: async (notice, people, isWanted) => {
      const writer = chat();
      const place = link(notice.place);
      if (!writer || !caseNotice(notice, place, 'da')) return feed.tell(notice, people, isWanted);
      const written = await Promise.all(
        [...new Set(people)].map(async (person) => {
          // The feed asks before each of its tries whether it is still wanted; here there is one.
          if (isWanted && !isWanted(person)) return [person];
          const code = await writer.write(person, (language) => caseNotice(notice, place, language) ?? {});
          if (code !== undefined) log.notWritten({ activity: notice.activity, code });
          return code === undefined ? [] : [person];
        }),
      );
      const unreached = written.flat();
      return unreached.length > 0 ? feed.tell(notice, unreached, isWanted) : nobodyMissed;
    },
  };
}

const nobodyMissed: Awaited<ReturnType<Notifier['tell']>> = new Map();
