import type { Activity, TurnContext } from 'botbuilder';
import type { Message } from './turn.ts';

export const cardType = 'application/vnd.microsoft.card.adaptive';

/** Says a message in the conversation of a turn. @returns Teams' id of it */
export async function say(context: TurnContext, message: Message): Promise<string | undefined> {
  return (await context.sendActivity(activityOf(message)))?.id;
}

/** Puts a message in the place of one that was said. */
export async function change(context: TurnContext, id: string, message: Message): Promise<void> {
  await context.updateActivity({ ...activityOf(message), id });
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
