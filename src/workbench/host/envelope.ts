// The envelope around every message between office.js and its host: JSON text over window.postMessage.

export const ACTION_TYPE = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

export interface HostRequest {
  readonly actionName: string;
  readonly actionType: number;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

/** Undefined for anything that is not a request of office.js. */
export function parseRequest(text: unknown): HostRequest | undefined {
  if (typeof text !== "string" || !text.startsWith("{")) return undefined;
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return undefined; // Other scripts of the page may post what they like.
  }
  const fields = message as Readonly<Record<string, unknown>>;
  if (fields["_messageType"] !== 0 || typeof fields["_actionName"] !== "string") return undefined;
  return {
    actionName: fields["_actionName"],
    actionType: Number(fields["_actionType"]),
    conversationId: String(fields["_conversationId"]),
    correlationId: Number(fields["_correlationId"]),
    data: fields["_data"],
  };
}

interface Answer {
  readonly actionName: string;
  readonly conversationId: string;
  readonly correlationId: number;
}

function envelope(answer: Answer, origin: string, data: unknown, responseType: 0 | 1): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: answer.actionName,
    _conversationId: answer.conversationId,
    _correlationId: answer.correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}

export function responseText(request: HostRequest, origin: string, data: unknown): string {
  return envelope(request, origin, data, 0);
}

export function eventText(
  conversationId: string,
  event: { readonly name: string; readonly data: unknown },
  origin: string,
): string {
  const answer = { actionName: event.name, conversationId, correlationId: -1 };
  return envelope(answer, origin, event.data, 1);
}
