import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** One call to DynamoDB on its way: the operation's name, its input, and what sends an input on. */
export type Around = (operation: string, input: any, send: (input: any) => Promise<any>) => Promise<any>;

/** Puts a function around every call of a client from now on, until what it answers is called. The client resolves its middleware once, so that none can be added to it. */
export function aroundCalls(client: DynamoDBClient, around: Around): () => void {
  const send = client.send.bind(client) as (command: unknown) => Promise<any>;
  client.send = ((command: { constructor: new (input: unknown) => unknown; input: unknown }) =>
    around(command.constructor.name.replace(/Command$/, ''), command.input, (input) => send(input === command.input ? command : new command.constructor(input)))) as unknown as typeof client.send;
  return () => { client.send = send as typeof client.send; };
}
