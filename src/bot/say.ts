import type { Activity, TurnContext } from 'botbuilder';
import type { Message } from './turn.ts';

export const cardType = 'application/vnd.microsoft.card.adaptive';

/** Says a message in the conversation of a turn. */
export async function say(context: TurnContext, message: Message): Promise<void> {
  await context.sendActivity(activityOf(message));
}

function activityOf({ text, card, notice }: Message): Partial<Activity> {
  return {
    type: 'message',
    ...(text !== undefined && { text, textFormat: 'markdown' }),
    ...(card && { attachments: [{ contentType: cardType, content: card }] }),
    // What a locked phone shows; without it Teams makes something up of the card.
    ...(notice !== undefined && { summary: notice, channelData: { notification: { alert: true } } }),
  };
}
