import type { ChatAnswer, ChatReply } from '../../wire.ts';

/** What the pane says to the stand-in, which brings it to the bot. */
export interface ChatLine {
  /** The person looks at the chat; the first time the bot is told. */
  open(): Promise<void>;
  /** @returns whether the bot was there */
  say(text: string): Promise<boolean>;
  /** A button of the card in a message. */
  press(id: string, verb: string, data: Record<string, unknown>): Promise<ChatReply>;
  /** What is new since the last time; `undefined` when the stand-in cannot be reached. */
  news(): Promise<ChatAnswer | undefined>;
}

export function chatLine(of: { person: string; server: string; locale: string }): ChatLine {
  let after = 0;
  const post = (path: string, body: object) =>
    fetch(`/_standin/chat/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...of, ...body }),
    }).catch(() => undefined);
  return {
    open: async () => void (await post('open', {})),
    say: async (text) => {
      const answer = await post('messages', { text });
      return answer?.ok === true && ((await answer.json()) as { status: number }).status < 300;
    },
    press: async (id, verb, data) => {
      const answer = await post('actions', { id, verb, data });
      return answer?.ok ? ((await answer.json()) as ChatReply) : { kind: 'fault', status: answer?.status ?? 0 };
    },
    news: async () => {
      const query = new URLSearchParams({ person: of.person, after: `${after}` });
      const answer = await fetch(`/_standin/chat?${query}`).catch(() => undefined);
      if (!answer?.ok) return undefined;
      const news = (await answer.json()) as ChatAnswer;
      // Two looks may cross; what the later has brought is not shown twice.
      const items = news.items.filter(({ change }) => change > after);
      after = Math.max(after, news.last);
      return { ...news, items };
    },
  };
}
